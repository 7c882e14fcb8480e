// title: Arrested, charged, sentenced
// description: Arrests, charges, verdicts, sentences, inquiries, fines and releases, by whom where it is said, newest first.
// param person: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (b:Entity)<-[:OBJECT]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['ARRESTED', 'CHARGED', 'CONVICTED', 'SENTENCED', 'INVESTIGATED', 'FINED', 'RELEASED']
  AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence
  AND ($person = '' OR b.id = $person) AND ($since = '' OR d.date >= $since)
OPTIONAL MATCH (s)-[:SUBJECT]->(a:Entity)
RETURN b.name AS whom, b.id AS whomId, s.relation AS relation, coalesce(a.name, s.subjectText, '') AS who,
  coalesce(a.id, '') AS whoId, coalesce(s.time, '') AS day, x.text AS sentence, d.source AS publisher,
  d.date AS published, d.title AS document, d.id AS documentId
ORDER BY published DESC, whom, relation, documentId
