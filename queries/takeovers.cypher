// title: Takeovers and mergers
// description: Who bought, merged with or invested in whom, and whether it is done, planned, only talked of or denied.
// param firm: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['ACQUIRED', 'MERGED_WITH', 'INVESTED_IN'] AND s.confidence >= $confidence
  AND ($firm = '' OR a.id = $firm OR b.id = $firm) AND ($since = '' OR d.date >= $since)
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, b.name AS whom, b.id AS whomId,
  CASE WHEN s.polarity = 'negative' THEN 'denied'
    WHEN s.modality = 'asserted' THEN 'done'
    WHEN s.modality = 'future' THEN 'planned'
    ELSE 'talked of' END AS status,
  coalesce(s.time, '') AS day, x.text AS sentence, d.source AS publisher, d.date AS published, d.title AS document,
  d.id AS documentId
ORDER BY published DESC, who, relation, whom, documentId
