// title: What changed since a day
// description: Pairs whose first event of a kind lies on or after the day: new links, not old ones repeated.
// param since: date
// param relation: relation =
MATCH (a:Entity)-[e]->(b:Entity)
WHERE e.first >= $since AND e.asserted + e.claimed > 0 AND e.confidence >= 0.86
  AND ($relation = '' OR type(e) = $relation)
RETURN e.first AS day, a.name AS who, a.id AS whoId, type(e) AS relation, b.name AS whom, b.id AS whomId,
  e.events AS events, e.sources AS publishers, e.claimed AS claimed, e.negated AS denied
ORDER BY day DESC, who, relation, whom
