// title: What changed since a day
// description: Pairs whose first event of a kind lies on or after the day: new links, not old ones repeated.
// param since: date
// param relation: relation =
// param confidence: number = 0.86
MATCH (a:Entity)-[e]->(b:Entity)
WHERE e.first >= $since AND e.asserted + e.claimed > 0 AND e.confidence >= $confidence
  AND ($relation = '' OR type(e) = $relation)
WITH a, b, type(e) AS relation, e.first AS day, e.events AS events, e.sources AS publishers, e.claimed AS claimed,
  e.negated AS denied, CASE WHEN type(e) = 'HOLDS_POSITION' THEN e.evidence ELSE [''] END AS told
UNWIND told AS one
OPTIONAL MATCH (s:Statement)
WHERE s.id = one AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence
RETURN day, a.name AS who, a.id AS whoId, relation, max(coalesce(s.title, '')) AS position, b.name AS whom, b.id AS whomId,
  events, publishers, claimed, denied
ORDER BY day DESC, who, relation, whom
