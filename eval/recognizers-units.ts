/** The benchmark's names for the units that the product gives by ISO code or by name. */
const CURRENCIES: Readonly<Record<string, string>> = {
  EUR: 'Euro',
  GBP: 'Pound',
  JPY: 'Japanese yen',
  CNY: 'Chinese yuan',
  CHF: 'Franc',
  INR: 'Rupee',
  CAD: 'Canadian dollar',
  AUD: 'Australian dollar',
  NZD: 'New Zealand dollar',
  HKD: 'Hong Kong dollar',
  SGD: 'Singapore dollar',
  MXN: 'Mexican peso',
  FIM: 'Finnish markka',
  LAK: 'Lao kip',
  LKR: 'Sri Lankan rupee',
  KRW: 'South Korean won',
  RUB: 'Russian ruble',
  BRL: 'Brazilian real',
  SEK: 'Swedish krona',
  NOK: 'Norwegian krone',
  DKK: 'Danish krone',
  TWD: 'New Taiwan dollar',
  THB: 'Thai baht',
  TRY: 'Turkish lira',
  ZAR: 'South African rand',
  PHP: 'Philippine peso',
  IDR: 'Indonesian rupiah',
  MYR: 'Malaysian ringgit',
  PLN: 'Polish złoty',
  ILS: 'Israeli new sheqel',
  AED: 'United Arab Emirates dirham',
  SAR: 'Saudi riyal',
  NGN: 'Nigerian naira',
  VND: 'Vietnamese dong',
}

/** Name of a currency as it is written: "$5" is a Dollar, "US$5" and "5 USD" are United States dollars. */
export function currencyName(code: string, surface: string): string {
  if (/(?:dollars?|pounds?|euros?) /i.test(surface)) return code === 'USD' ? 'Dollar' : (CURRENCIES[code] ?? code)
  if (/cents?$|¢$/i.test(surface)) return 'Cent'
  if (/penny$/i.test(surface)) return 'Penny'
  if (/pence$/i.test(surface)) return 'Pence'
  if (code === 'USD') return /usd|\bu\.?s\b|american|united states/i.test(surface) ? 'United States dollar' : 'Dollar'
  if (code === 'GBP') return /gbp|british/i.test(surface) ? 'British pound' : 'Pound'
  if (code === 'INR') return /inr|indian|₹/i.test(surface) ? 'Indian rupee' : 'Rupee'
  return CURRENCIES[code] ?? code
}

const UNITS: Readonly<Record<string, string>> = {
  kilometre: 'Kilometer',
  metre: 'Meter',
  decimetre: 'Decimeter',
  centimetre: 'Centimeter',
  millimetre: 'Millimeter',
  'square metre': 'Square meter',
  'square kilometre': 'Square kilometer',
  'cubic metre': 'Cubic meter',
  litre: 'Liter',
  millilitre: 'Milliliter',
  'degree Celsius': 'C',
  'degree Fahrenheit': 'F',
  tonne: 'Metric ton',
  'kilometre per hour': 'Kilometer per hour',
  'metre per second': 'Meter per second',
}

/** The symbol "t" is the benchmark's Ton, where the product has the tonne. */
export function unitName(unit: string, surface = ''): string {
  if (unit === 'tonne' && /\d ?t$/.test(surface)) return 'Ton'
  return UNITS[unit] ?? unit.charAt(0).toUpperCase() + unit.slice(1)
}
