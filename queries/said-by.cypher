// title: What somebody said
// description: Statements that articles attribute to a person, body or country, quoted directly or not: what is
// description: said to be so (positive), not to be so (negative), or to come, wished or supposed (modality).
// param person: entity
// param directOnly: boolean = false
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:ATTRIBUTED_TO]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE a.id = $person AND s.confidence >= $confidence
  AND ($directOnly = false OR s.direct = true) AND ($since = '' OR d.date >= $since)
RETURN d.date AS published, x.text AS sentence, s.direct AS quoted, coalesce(s.subjectText, '') AS about,
  s.phrase AS deed, coalesce(s.objectText, '') AS toWhom, s.polarity AS polarity, s.modality AS modality, d.source AS publisher, d.title AS document,
  d.id AS documentId
ORDER BY published DESC, documentId, sentence, about, deed
