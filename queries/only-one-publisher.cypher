// title: What a publisher alone reports
// description: Links between two that no other publisher tells, with its sentence.
// param publisher: string
// param since: date =
// param confidence: number = 0.86
MATCH (d:Document)-[:CONTAINS]->(x:Sentence)<-[:EVIDENCE]-(s:Statement)-[:SUBJECT]->(a:Entity)
WHERE s.source = $publisher AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence
  AND ($since = '' OR d.date >= $since)
MATCH (s)-[:OBJECT]->(b:Entity)
MATCH (a)-[e]-(b)
WHERE type(e) = s.relation AND e.sources = 1
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, b.name AS whom, b.id AS whomId, coalesce(s.title, '') AS position,
  coalesce(s.time, '') AS day, x.text AS sentence, d.date AS published, d.title AS document, d.id AS documentId
ORDER BY published DESC, documentId, who, relation, whom
