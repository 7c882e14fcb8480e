// title: Attacks by place and month
// description: Attacks, bombings, killings, injuries, clashes and abductions where a place is named, counted as
// description: happenings of a day, with one sentence; who was killed in an accident is among them.
// param place: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (p:Entity)<-[r:OBJECT|ARGUMENT]-(s:Statement)-[:EVIDENCE]->(x:Sentence)
WHERE s.relation IN ['ATTACKED', 'BOMBED', 'KILLED', 'INJURED', 'CLASHED_WITH', 'ABDUCTED']
  AND s.polarity = 'positive' AND s.modality = 'asserted' AND s.confidence >= $confidence
  AND p.type = 'PLACE' AND (r.role = 'place' OR r.role = 'object')
  AND ($place = '' OR p.id = $place)
  AND ($since = '' OR coalesce(s.dayTo, CASE WHEN s.dayFrom IS NULL THEN '' ELSE '9999-12-31' END) >= $since)
RETURN p.name AS place, p.id AS placeId, coalesce(s.month, 'no month') AS month,
  min(x.text) AS sentence, collect(DISTINCT s.relation) AS relations,
  count(DISTINCT s.relation + ' ' + coalesce(s.dayFrom, s.event)) AS events, count(DISTINCT s.source) AS publishers
ORDER BY month DESC, events DESC, place
