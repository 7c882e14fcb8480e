// title: Promises, threats and plans
// description: What somebody promised, offered, threatened or warned of, and what is said that they will do.
// param actor: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE (s.relation IN ['PROMISED', 'OFFERED', 'THREATENED', 'WARNED'] OR s.modality = 'future')
  AND s.polarity = 'positive' AND s.confidence >= $confidence
  AND ($actor = '' OR a.id = $actor) AND ($since = '' OR d.date >= $since)
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, s.phrase AS deed, coalesce(s.objectText, '') AS what,
  s.modality AS modality, coalesce(s.time, '') AS day, x.text AS sentence, d.source AS publisher,
  d.date AS published, d.title AS document, d.id AS documentId
ORDER BY published DESC, who, relation, what, documentId
