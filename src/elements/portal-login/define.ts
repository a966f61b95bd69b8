import { defineTag } from '../../host/define.ts';
import { PortalLogin } from './portal-login.ts';

defineTag('portal-login', PortalLogin);
