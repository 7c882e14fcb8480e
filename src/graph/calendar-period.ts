const DAY = 86_400_000;

/** `2025-W19`: the ISO 8601 week of a day; its year is that of the week's Thursday. */
export const isoWeek = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = date.getUTCDay() || 7;
  const thursday = new Date(date.getTime() + (4 - weekday) * DAY);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - newYear) / DAY / 7) + 1;
  return `${String(thursday.getUTCFullYear()).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};

/** The month and the ISO week that a stretch of days lies in; absent where it reaches over more than one. */
export const periodOf = (from?: string | null, to?: string | null): { month?: string; week?: string } => {
  if (!from || !to) return {};
  const month = from.slice(0, 7);
  const week = isoWeek(from);
  return {
    ...(to.startsWith(month) ? { month } : {}),
    ...(isoWeek(to) === week ? { week } : {}),
  };
};
