export { countryOf, territoryOf } from './numbers/territories.ts'
