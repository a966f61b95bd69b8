import { defineTag } from '../../host/define.ts';
import { PortalBanner } from './portal-banner.ts';

defineTag('portal-banner', PortalBanner);
