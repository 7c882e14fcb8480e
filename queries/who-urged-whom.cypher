// title: Who urged whom to do what
// description: Urging, demands, requests and calls; the sentence says what for, the modality what is only expected.
// param urger: entity =
// param urged: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['URGED', 'DEMANDED', 'REQUESTED', 'CALLED_FOR']
  AND s.polarity = 'positive' AND s.confidence >= $confidence
  AND ($urger = '' OR a.id = $urger)
  AND ($since = '' OR coalesce(s.dayTo, CASE WHEN s.dayFrom IS NULL THEN '' ELSE '9999-12-31' END) >= $since)
OPTIONAL MATCH (s)-[:OBJECT]->(b:Entity)
WITH a, s, x, d, b
WHERE $urged = '' OR b.id = $urged
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, coalesce(b.name, s.objectText, '') AS whom,
  coalesce(b.id, '') AS whomId, s.modality AS modality, coalesce(s.time, '') AS day, x.text AS sentence, d.source AS publisher,
  d.title AS document, d.id AS documentId
ORDER BY coalesce(s.dayFrom, '') DESC, who, whom, documentId
