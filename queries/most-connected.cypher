// title: Most connected
// description: Who has to do with the most others, with the number of happenings and of publishers' reports between them.
// param type: enum(PERSON|ORGANIZATION|PLACE|GROUP|EVENT) =
// param most: integer = 50
// param confidence: number = 0.86
MATCH (a:Entity)-[e]-(b:Entity)
WHERE ($type = '' OR a.type = $type) AND e.asserted + e.claimed > 0 AND e.confidence >= $confidence
WITH a, sum(e.events) AS events, sum(e.statements) AS statements, count(DISTINCT b.id) AS others
RETURN a.name AS entity, a.id AS entityId, a.type AS type, others, events, statements
ORDER BY others DESC, events DESC, entity
LIMIT $most
