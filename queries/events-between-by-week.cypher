// title: Events between two by week
// description: What two countries, bodies or people had to do with each other, week by week, by class.
// param first: entity
// param second: entity
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
WHERE ((a.id = $first AND b.id = $second) OR (a.id = $second AND b.id = $first))
  AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence AND s.week <> ''
RETURN s.week AS week, coalesce(s.quad, 'other') AS class, a.name AS who, a.id AS whoId,
  collect(DISTINCT s.relation) AS relations, count(DISTINCT s.relation + ' ' + coalesce(s.dayFrom, '')) AS events,
  count(DISTINCT s.source) AS publishers
ORDER BY week, class, who
