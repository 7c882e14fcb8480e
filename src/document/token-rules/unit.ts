import type { TokenRule } from './token-rule.js';

const UNIT =
  /^(\d[\d.,:]*)(am|pm|a\.m\.?|p\.m\.?|k|m|mm|cm|km|kg|g|mg|lb|lbs|ft|in|bn|tn|b|t|x|hz|khz|mhz|ghz|kb|mb|gb|tb|mph|kmh|kph|kw|mw|gw|kwh|mwh|hrs?|min|mins|p|c|yrs?|°c|°f)$/i;

/** A number and its unit without a blank are two tokens: "5pm", "40km", "2.5bn". */
export const unit: TokenRule = (piece) => {
  const match = UNIT.exec(piece);
  return match ? [match[1]!, match[2]!] : undefined;
};
