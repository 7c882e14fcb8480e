// title: Who attacked whom
// description: Attacks, bombings, killings, injuries, clashes and abductions, who on whom, as reported or as claimed by somebody.
// param attacker: entity =
// param attacked: entity =
// param since: date =
// param confidence: number = 0.86
MATCH (a:Entity)-[e:ATTACKED|BOMBED|KILLED|INJURED|CLASHED_WITH|ABDUCTED]->(b:Entity)
WHERE e.asserted + e.claimed > 0 AND e.confidence >= $confidence
  AND ($attacker = '' OR a.id = $attacker) AND ($attacked = '' OR b.id = $attacked)
  AND ($since = '' OR e.last >= $since)
RETURN a.name AS who, a.id AS whoId, type(e) AS relation, b.name AS whom, b.id AS whomId, e.events AS events,
  e.asserted AS asserted, e.claimed AS claimed, e.negated AS denied, e.sources AS publishers,
  coalesce(e.first, '') AS firstDay, coalesce(e.last, '') AS lastDay
ORDER BY events DESC, who, relation, whom
