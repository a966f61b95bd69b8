import { defineTag } from '../../host/define.ts';
import { VisitCounter } from './visit-counter.ts';

defineTag('visit-counter', VisitCounter);
