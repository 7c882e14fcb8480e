export * from './date-expression.js';
