// title: Who holds which position
// description: Offices as the articles name them, former and acting ones said so, with the last article that does;
// description: in the past tense those that are over, by their modality those to come or only supposed.
// param person: entity =
// param body: entity =
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['HOLDS_POSITION', 'LEADS'] AND s.polarity = 'positive' AND s.confidence >= 0.86
  AND ($person = '' OR a.id = $person) AND ($body = '' OR b.id = $body)
RETURN a.name AS who, a.id AS whoId, coalesce(s.title, s.phrase) AS position, s.modality AS modality, s.tense AS tense,
  b.name AS body, b.id AS bodyId,
  min(x.text) AS sentence, max(d.date) AS lastSaid, count(DISTINCT d.id) AS documents
ORDER BY documents DESC, who, position, body, tense, modality
