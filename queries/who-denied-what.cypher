// title: Who denied what
// description: Denials and rejections, and what somebody said is not so, newest article first.
// param person: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[r:SUBJECT|ATTRIBUTED_TO]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE ((type(r) = 'SUBJECT' AND s.relation IN ['DENIED', 'REJECTED'] AND s.polarity = 'positive')
    OR (type(r) = 'ATTRIBUTED_TO' AND s.polarity = 'negative'))
  AND s.confidence >= $confidence AND ($person = '' OR a.id = $person) AND ($since = '' OR d.date >= $since)
RETURN DISTINCT a.name AS who, a.id AS whoId, s.polarity AS polarity, s.modality AS modality, coalesce(s.subjectText, '') AS subject,
  s.phrase AS deed, coalesce(s.objectText, '') AS what, x.text AS sentence, d.source AS publisher,
  d.date AS published, d.title AS document, d.id AS documentId
ORDER BY published DESC, who, documentId, what
