// title: Most reported
// description: What most publishers tell of two, day by day: the same deed of the same day counts once.
// param since: date =
// param until: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(x:Sentence)
WHERE s.edge <> '' AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence
  AND s.relation <> 'HOLDS_POSITION' AND s.dayFrom <> ''
  AND ($since = '' OR coalesce(s.dayTo, '9999-12-31') >= $since)
  AND ($until = '' OR s.dayFrom <= $until)
WITH s.dayFrom AS day, s.relation AS relation, s.edge AS edge, min(a.name) AS who, max(b.name) AS whom,
  min(x.text) AS sentence, count(DISTINCT s.source) AS publishers, count(DISTINCT s.document) AS documents
RETURN day, who, relation, whom, publishers, documents, sentence
ORDER BY publishers DESC, documents DESC, day DESC, who, relation, whom
LIMIT 500
