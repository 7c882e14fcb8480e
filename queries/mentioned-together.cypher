// title: Mentioned together
// description: Who is named in the same sentences as somebody, whether or not a relation was read.
// param entity: entity
// param type: enum(PERSON|ORGANIZATION|PLACE|GROUP|EVENT) =
MATCH (n:Entity)<-[:MENTIONS]-(x:Sentence)-[:MENTIONS]->(o:Entity)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE n.id = $entity AND o.id <> $entity AND ($type = '' OR o.type = $type)
RETURN o.name AS other, o.id AS otherId, o.type AS type, min(x.text) AS sentence,
  count(DISTINCT x.id) AS sentences, count(DISTINCT d.id) AS documents
ORDER BY sentences DESC, documents DESC, other
LIMIT 200
