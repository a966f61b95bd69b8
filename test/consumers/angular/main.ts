import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'commune-widgets/define';

/** Angular knows our tags by the schema alone; what an event carries is typed by its name. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <portal-banner
      name="Xã Suối Ngàn"
      parent="Cổng thông tin điện tử"
      layout="plain"
      heading-level="1"
      boxed
    ></portal-banner>
    <news-article [modified]="day" (cw-article-ready)="show($event)">
      <h1>Xã Suối Ngàn khánh thành cầu mới</h1>
      <p>Sáng 14/3, cầu qua suối được đưa vào sử dụng.</p>
    </news-article>
    <output>{{ title() }}</output>
  `,
})
class App {
  readonly day = '2026-03-14';
  readonly title = signal('');

  show({ detail }: HTMLElementEventMap['cw-article-ready']): void {
    this.title.set(detail.headline.text);
    // @ts-expect-error: the detail has no such field
    void detail.nothing;
  }
}

void bootstrapApplication(App);
