import type { Language } from '../../shared/language.js';
import { Quantity } from '../indicator/quantity.js';
import { formatQuantity } from '../indicator/quantity.rules.js';
import type { Foretold } from './outlook.rules.js';
import { outlookSentence, rounded } from './outlook-words.rules.js';
import type { TargetForecastType } from './trend.type.js';

interface Unit {
  code: string;
  factor: string;
}

/** A point or a step whose value is written in a unit. */
export const pointIn =
  ({ code, factor }: Unit) =>
  <Point extends { value: string }>({ value, ...point }: Point) => ({
    ...point,
    value: amountIn({ code, factor }, value),
  });

export const amountIn = ({ code, factor }: Unit, quantity: string): Quantity =>
  new Quantity(quantity, code, factor);

/** A forecast as it is shown: amounts in a unit, and all of it in a sentence. */
export function shownForecast(forecast: Foretold, unit: Unit, language: Language): TargetForecastType {
  const { estimate, coverage, ...foretold } = forecast;
  const shown = (quantity = '0') => formatQuantity(rounded(quantity, unit), unit);
  const [value, low, high] = [estimate?.value, estimate?.low, estimate?.high];
  const words = { value: shown(value), low: shown(low), high: shown(high) };
  const maybe = (quantity: string | undefined) => (quantity === undefined ? null : amountIn(unit, quantity));
  return {
    ...foretold,
    value: maybe(value),
    low: maybe(low),
    high: maybe(high),
    forecastCoverage: coverage,
    sentence: outlookSentence(forecast, words, language),
  };
}
