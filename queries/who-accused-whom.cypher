// title: Who accused whom
// description: Accusations, criticism, condemnation, blame and lawsuits, newest first; the modality tells those that
// description: are only expected or supposed.
// param accuser: entity =
// param accused: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['ACCUSED', 'CRITICIZED', 'CONDEMNED', 'BLAMED', 'SUED']
  AND s.polarity = 'positive' AND s.confidence >= $confidence
  AND ($accuser = '' OR a.id = $accuser) AND ($accused = '' OR b.id = $accused)
  AND ($since = '' OR coalesce(s.dayTo, CASE WHEN s.dayFrom IS NULL THEN '' ELSE '9999-12-31' END) >= $since)
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, b.name AS whom, b.id AS whomId, s.modality AS modality,
  coalesce(s.time, '') AS day, x.text AS sentence, d.source AS publisher, d.title AS document, d.id AS documentId
ORDER BY coalesce(s.dayFrom, '') DESC, who, whom, documentId
