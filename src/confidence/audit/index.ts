export { auditPublishedResult } from './audit.js';
export type {
  AuditCandidate,
  AuditedFigure,
  AuditedRow,
  FigureVerdict,
  OrderedBase,
  PublishedResult,
  ResultAudit,
} from './model.js';
