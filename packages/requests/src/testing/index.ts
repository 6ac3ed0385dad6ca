export { anyRegister } from './generated-register.ts';
export {
  figureCaseOf,
  historyOf,
  remedyFiguresOf,
  statisticsCaseFrom,
  type ToldAnswer,
  type ToldRequest,
} from './told-history.ts';
export { GRANTED } from './told-life.ts';
