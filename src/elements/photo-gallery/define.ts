import { defineTag } from '../../host/define.ts';
import { PhotoGallery } from './photo-gallery.ts';

defineTag('photo-gallery', PhotoGallery);
