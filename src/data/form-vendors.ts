import type { Signature } from './signature.ts';

/** Forms of others in a frame or a script: visitors fill them in on the page. */
export const FORM_VENDORS: readonly Signature[] = [
  { product: 'Google Forms', loads: ['docs.google.com/forms', 'forms.gle'], links: ['docs.google.com/forms', 'forms.gle'] },
  {
    product: 'Microsoft Forms',
    loads: ['forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft'],
    links: ['forms.office.com', 'forms.cloud.microsoft'],
  },
  {
    product: 'Typeform',
    loads: ['typeform.com', 'embed.typeform.com'],
    links: ['typeform.com/to'],
    marks: ['[data-tf-live]', '[data-tf-widget]', '.typeform-widget'],
  },
  {
    product: 'Jotform',
    loads: ['form.jotform.com', 'jotform.com/jsform', 'jotform.com/s', 'eu.jotform.com', 'jotformeu.com', 'form.jotformeu.com'],
    links: ['form.jotform.com', 'form.jotformeu.com'],
  },
  {
    product: 'LeadConnector',
    loads: ['api.leadconnectorhq.com/widget/form', 'link.msgsndr.com', 'api.leadconnectorhq.com/widget/survey'],
    links: ['api.leadconnectorhq.com/widget/form'],
  },
  {
    product: 'HubSpot Forms',
    loads: ['js.hsforms.net', 'js-eu1.hsforms.net', 'forms.hsforms.com'],
    code: ['hbspt.forms.create('],
    marks: ['.hs-form-frame', '.hbspt-form'],
  },
  { product: 'Wufoo', loads: ['wufoo.com', 'wufoo.eu'] },
  { product: 'Formstack', loads: ['formstack.com'] },
  { product: 'Cognito Forms', loads: ['cognitoforms.com'] },
  { product: 'Tally', loads: ['tally.so/embed', 'tally.so/widgets'], links: ['tally.so/r'], marks: ['[data-tally-src]'] },
  { product: 'Paperform', loads: ['paperform.co'] },
  { product: '123FormBuilder', loads: ['123formbuilder.com', '123contactform.com'] },
  { product: 'Zoho Forms', loads: ['forms.zohopublic.eu', 'forms.zohopublic.com', 'zohopublic.eu', 'forms.zoho.eu'] },
  { product: 'Fillout', loads: ['forms.fillout.com', 'server.fillout.com'], marks: ['[data-fillout-id]'] },
  { product: 'POWR', loads: ['powr.io'], marks: ['.powr-form-builder', '.powr-contact-form'] },
  { product: 'Elfsight Forms', marks: ['.elfsight-app-contact-form', '.elfsight-app-form-builder'] },
  { product: 'EmailMeForm', loads: ['emailmeform.com'] },
  { product: 'FormAssembly', loads: ['tfaforms.com', 'tfaforms.net'] },
  { product: 'Airtable', loads: ['airtable.com/embed'] },
];
