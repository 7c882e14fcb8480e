// title: Reported by one, denied in another
// description: The same deed of the same two, told by one publisher as so and by another as not so.
// param person: entity =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(n:Statement)-[:EVIDENCE]->(y:Sentence)
WHERE n.polarity = 'negative' AND n.modality = 'asserted' AND n.edge <> '' AND ($person = '' OR a.id = $person)
MATCH (s:Statement)-[:EVIDENCE]->(x:Sentence)
WHERE s.edge = n.edge AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.source <> n.source
  AND s.confidence >= $confidence AND n.confidence >= $confidence
RETURN a.name AS who, a.id AS whoId, s.relation AS relation, coalesce(s.objectText, '') AS whom,
  s.source AS publisher, x.text AS told, n.source AS deniedIn, y.text AS denied
ORDER BY who, relation, publisher, deniedIn, told
