// title: Who holds which position
// description: Offices as the articles name them, former and acting ones said so, the last said first, with what the last article says;
// description: in the past tense those that are over, by their modality those to come or only supposed.
// param person: entity =
// param body: entity =
// param confidence: number = 0.86
MATCH (a:Entity)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b:Entity)
MATCH (s)-[:EVIDENCE]->(x:Sentence)
MATCH (d:Document)-[:CONTAINS]->(x)
WHERE s.relation IN ['HOLDS_POSITION', 'LEADS'] AND s.polarity = 'positive' AND s.confidence >= $confidence
  AND ($person = '' OR a.id = $person) AND ($body = '' OR b.id = $body)
WITH a, b, coalesce(s.title, s.phrase) AS position, s.modality AS modality, s.tense AS tense,
  max(coalesce(d.date, '')) AS lastSaid, count(DISTINCT d.id) AS documents
MATCH (a)<-[:SUBJECT]-(t:Statement)-[:OBJECT]->(b)
MATCH (t)-[:EVIDENCE]->(y:Sentence)
MATCH (c:Document)-[:CONTAINS]->(y)
WHERE t.relation IN ['HOLDS_POSITION', 'LEADS'] AND t.polarity = 'positive' AND t.confidence >= $confidence
  AND coalesce(t.title, t.phrase) = position AND t.modality = modality AND t.tense = tense
  AND coalesce(c.date, '') = lastSaid
RETURN a.name AS who, a.id AS whoId, position, modality, tense, b.name AS body, b.id AS bodyId,
  min(y.text) AS sentence, lastSaid, documents
ORDER BY lastSaid DESC, documents DESC, who, position, body, tense, modality
