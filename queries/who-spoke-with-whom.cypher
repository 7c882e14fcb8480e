// title: Who spoke with whom
// description: Talks, calls, meetings and negotiations, newest first, each with the sentence that says so.
// param person: entity =
// param since: date =
// param until: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['SPOKE_WITH', 'MET', 'NEGOTIATED_WITH']
  AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence
  AND ($person = '' OR a.id = $person OR b.id = $person)
  AND ($since = '' OR coalesce(s.dayTo, CASE WHEN s.dayFrom IS NULL THEN '' ELSE '9999-12-31' END) >= $since)
  AND ($until = '' OR s.dayFrom <= $until)
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, b.name AS whom, b.id AS whomId,
  coalesce(s.time, '') AS day, x.text AS sentence, d.source AS publisher, d.title AS document, d.id AS documentId
ORDER BY coalesce(s.dayFrom, '') DESC, who, whom, documentId
