import type { FileSet } from './project-files.ts';

/** Files for tests, by path. */
export function fileSet(files: Readonly<Record<string, string>>): FileSet {
  return { files: new Map(Object.entries(files)), notes: [] };
}

/** A clinic, written by hand: quotes, calls and lists as other people type them. */
export const CLINIC: Readonly<Record<string, string>> = {
  'project.yaml': 'project_name: Elm Street Clinic\nregion: uk-1\nproject_id: P-1\n',
  'agent_settings/languages.yaml': 'default_language: en-GB\nadditional_languages: [cy-GB]\n',
  'agent_settings/rules.txt': 'Be kind. Use {{fn:hang_up}} at the end.\n',
  'config/sms_templates.yaml': `sms_templates:
  - name: opening hours
    text: "We are open \${variant_hours}. Reply STOP to opt out."
    env_phone_numbers: { sandbox: '', pre_release: '+15550100111', live: '+15550100112' }
  - name: map
    text: 'Find us: {{attr:map_link}}'
    env_phone_numbers: { sandbox: '+1555', pre_release: '', live: 'MG0123456789abcdef0123456789abcdef' }
    owner: front office
  - name: prep_sheet
    text: |
      Before your visit on {{entity:visit_date}}:
      - do not eat for 6 hours

      Your code is $visit_code.
    env_phone_numbers: { sandbox: '', pre_release: '', live: '' }
  - name: feedback
    text: Tell us how it went at example.org/feedback
  - name: aftercare
    text: Rest for a day.
  - name: parking
    text: Park behind the house.
`,
  'config/variant_attributes.yaml': `variants:
  - { name: Élm Street, is_default: true, colour: green }
  - name: Oak Road
attributes:
  - name: hours
    values: { Élm Street: "8 to 6", Oak Road: 9 to 5, Closed Branch: never }
  - name: map_link
    values: { Élm Street: example.org/elm, Oak Road: 42 }
`,
  'config/entities.yaml':
    'entities:\n- name: visit_date\n  description: When they come\n  entity_type: date\n  config: {relative: true}\n',
  'config/handoffs.yaml': `handoffs:
- name: Nurse on duty
  description: ''
  is_default: false
  sip_config: { method: invite, phone_number: '+15550100120', codec: opus }
  sip_headers: [{ key: X-Line, value: '2' }]
- name: Reception
  description: The front desk
  is_default: true
  sip_config: { method: refer, phone_number: '+15550100121' }
  sip_headers: []
`,
  'config/keyphrase_boosting.yaml': 'phrases: [Elm Street]\n',
  'topics/hours.yaml': `name: Opening hours
enabled: true
actions: |-
  Tell them the hours. If they would like them in writing, use send_sms(template="opening hours").
content: 'We are open {{attr:hours}}.'
example_queries: [When are you open?, What are your hours?, Are you open on Saturday?]
`,
  'topics/where.yaml': `name: Where we are
enabled: true
priority: 3
actions: |-
  After the directions offer a text.

  <call start_sms_flow function with sms_id=“map”>

  If they decline the text, hand them to {{ho:Reception}}.
content: We are on \${map_link}.
example_queries: [Where are you?, How do I get to you?, What is your address?]
`,
  'topics/prepare.yaml': `name: Preparing for a visit
actions: |-
  - Say that a sheet is available.
  - Yes → call {{fn:start_send_sms}}
    with sms_id = 'prep_sheet'.
  - No → say "No problem."
  - Unsure → call {{fn:start_send_sms}} with sms_id='prep_sheet' anyway.
content: You should not eat before your visit.
example_queries: [How do I prepare?, Can I eat before my visit?, 'What should I bring?']
`,
  'topics/emergency.yaml': `name: Emergency
enabled: true
actions: >-
  Immediately, without saying anything, call {{fn:handoff}} with handoff_to = "Nurse on duty" and
  handoff_utterance = "I am putting you through to the nurse. One moment."
content: ''
example_queries: [I need help right now, It is an emergency, I am bleeding]
`,
  'topics/complaint.yaml': `name: Complaint
enabled: true
actions: Call {{fn:handoff}} with handoff_to="default" and handoff_reason="map".
content: ''
example_queries: [I want to complain, I am unhappy, Your service was bad]
`,
  'topics/pain.yaml': `name: Pain
enabled: true
actions: |-
  If the pain is strong, transfer them to {{ho:Nurse on duty}}.
  Otherwise call {{fn:log_symptom}}.
content: How strong is it?
example_queries: [It hurts, I am in pain, My arm aches]
`,
  'topics/billing.yaml': `name: Billing
enabled: true
actions: |-
  Send {{twilio_sms:invoice}} and transfer to {{ho:Accounts}}.
  Never send {{twilio_sms:feedback}} here.
content: I cannot see bills.
example_queries: [What do I owe?, I have a question about my bill, Can you send me my invoice?]
`,
  'topics/leaving.yaml': `name: After the visit
enabled: false
actions: |-
  If app, call start_sms_flow(sms_id='aftercare'). If they come by car, call start_sms_flow(sms_id='parking').
content: Take care, and see {{tn:thanks}}.
example_queries: [What now?, What should I do after the visit?, Can I drive home?]
`,
};

/** A garage in the shortest form the format allows: no project.yaml, no variants, odd values. */
export const GARAGE: Readonly<Record<string, string>> = {
  'config/sms_templates.yaml':
    'sms_templates:\n- {name: quote-link, text: "Your quote: example.org/q"}\n- {name: quote-link, text: twice}\n- {text: nameless}\n- {name: long, text: "' +
    'x'.repeat(501) +
    '"}\nversion: 7\n',
  'topics/quote.yml':
    'name: Quote\nactions: "Offer a link.\\r\\nOn yes: {{fn:send_text}}(\\"quote-link\\")"\ncontent: We can do that.\nexample_queries: [How much is it?, 123, I want a quote]\n',
  'topics/sub/tyres.yaml':
    'name: Tyres & wheels\nactions: "use {{twilio_sms:quote-link}} if wanted"\ncontent: "Sure: $5 each. <<nothing>>"\nexample_queries: [Do you sell tyres?, New wheels, Winter tyres]\nnote: {a: [1, null]}\n',
  'topics/broken-shape.yaml': 'name: Odd\nactions: {a: 1}\ncontent: x\nexample_queries: []\n',
};
