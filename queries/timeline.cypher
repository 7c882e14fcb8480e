// title: Timeline
// description: Everything dated that somebody did or underwent, in order of time.
// param entity: entity
// param since: date =
// param until: date =
MATCH (n:Entity)<-[r:SUBJECT|OBJECT]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE n.id = $entity AND s.dayFrom <> '' AND s.confidence >= 0.86
  AND ($since = '' OR s.dayTo >= $since) AND ($until = '' OR s.dayFrom <= $until)
RETURN DISTINCT s.dayFrom AS day, s.time AS time, coalesce(s.subjectText, '') AS who, coalesce(s.title, s.phrase) AS deed,
  coalesce(s.objectText, '') AS whom, s.polarity AS polarity, s.modality AS modality, x.text AS sentence,
  d.source AS publisher, d.title AS document, d.id AS documentId
ORDER BY day, documentId, who, deed, whom
