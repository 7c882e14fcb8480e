// title: Timeline
// description: Everything dated that somebody did or underwent, or that was done in a place, in order of time.
// param entity: entity
// param since: date =
// param until: date =
// param confidence: number = 0.86
MATCH (n:Entity)<-[r:SUBJECT|OBJECT|ARGUMENT]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE n.id = $entity AND (r.role IN ['subject', 'object'] OR r.role = s.via)
  AND coalesce(s.dayFrom, s.dayTo, '') <> '' AND s.confidence >= $confidence
  AND ($since = '' OR coalesce(s.dayTo, CASE WHEN s.dayFrom IS NULL THEN '' ELSE '9999-12-31' END) >= $since)
  AND ($until = '' OR s.dayFrom <= $until)
RETURN DISTINCT coalesce(s.dayFrom, s.dayTo) AS day, s.time AS time, coalesce(s.subjectText, '') AS who,
  coalesce(s.title, s.phrase) AS deed, coalesce(s.objectText, '') AS whom, s.polarity AS polarity, s.modality AS modality,
  x.text AS sentence, d.source AS publisher, d.title AS document, d.id AS documentId
ORDER BY day, documentId, who, deed, whom
