/** What the stand-in says of an account's senders, campaigns and verifications. */
export interface StandInNumber {
  readonly sms_url?: string;
  readonly sms_method?: string;
  readonly sms_application_sid?: string;
}

export interface StandInService {
  readonly sid: string;
  readonly name: string;
  readonly pool?: readonly string[];
  readonly shortCodes?: readonly string[];
  readonly alphaSenders?: readonly string[];
  /** Fields of the Messaging Service resource, over the defaults. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Fields of its Usa2p resources, over the defaults. */
  readonly campaigns?: readonly Readonly<Record<string, unknown>>[];
}

/** `null` for what is none of these resources. Shapes as in Twilio's own examples. */
export function senderResource(
  path: string,
  account: {
    readonly accountSid: string;
    readonly services: readonly StandInService[];
    readonly brands: readonly Readonly<Record<string, unknown>>[];
    readonly tollFree: readonly Readonly<Record<string, unknown>>[];
  },
): object | null {
  const { accountSid: account_sid, services } = account;
  if (path === '/v1/Services') {
    return page(
      'services',
      services.map((service) => serviceResource(service, account_sid)),
    );
  }
  if (path === '/v1/a2p/BrandRegistrations') {
    return page(
      'data',
      account.brands.map((brand) => ({ account_sid, ...BRAND, ...brand })),
    );
  }
  if (path === '/v1/Tollfree/Verifications') {
    return page(
      'verifications',
      account.tollFree.map((one) => ({ account_sid, ...one })),
    );
  }
  const [, sid, rest] = /^\/v1\/Services\/(MG\w{32})\/(.+)$/.exec(path) ?? [];
  const service = services.find((one) => one.sid === sid);
  if (!service) return null;
  if (rest === 'PhoneNumbers') {
    const numbers = (service.pool ?? []).map((phone_number, index) => ({
      sid: `PN${String(index).padStart(32, '0')}`,
      account_sid,
      service_sid: sid,
      phone_number,
      country_code: 'US',
      capabilities: ['SMS'],
    }));
    return page('phone_numbers', numbers);
  }
  if (rest === 'ShortCodes') {
    const codes = (service.shortCodes ?? []).map((short_code, index) => ({
      sid: `SC${String(index).padStart(32, '0')}`,
      account_sid,
      service_sid: sid,
      short_code,
      country_code: 'US',
      capabilities: ['SMS'],
    }));
    return page('short_codes', codes);
  }
  if (rest === 'AlphaSenders') {
    const senders = (service.alphaSenders ?? []).map((alpha_sender, index) => ({
      sid: `AI${String(index).padStart(32, '0')}`,
      account_sid,
      service_sid: sid,
      alpha_sender,
      capabilities: ['SMS'],
    }));
    return page('alpha_senders', senders);
  }
  if (rest === 'Compliance/Usa2p') {
    const campaigns = (service.campaigns ?? []).map((campaign) => ({
      account_sid,
      messaging_service_sid: sid,
      ...CAMPAIGN,
      ...campaign,
    }));
    return page('compliance', campaigns);
  }
  return null;
}

export const STAND_IN_BRAND = `BN${'b'.repeat(32)}`;

const BRAND = {
  sid: STAND_IN_BRAND,
  brand_type: 'STANDARD',
  status: 'APPROVED',
  errors: [],
  mock: false,
};

const CAMPAIGN = {
  sid: `QE${'c'.repeat(32)}`,
  brand_registration_sid: STAND_IN_BRAND,
  description: 'Send marketing messages about sales to opted in customers.',
  message_samples: ['EXPRESS: Denim Days Event is ON', 'LAST CHANCE: Book your next flight'],
  us_app_to_person_usecase: 'MARKETING',
  has_embedded_links: true,
  has_embedded_phone: false,
  campaign_status: 'VERIFIED',
  campaign_id: 'CFOOBAR',
  is_externally_registered: false,
  rate_limits: { att: { mps: 4, msg_class: 'A' }, tmobile: { brand_tier: 'TOP' } },
  message_flow: 'End users opt in by visiting www.example.com and adding their number.',
  mock: false,
  errors: [],
};

function serviceResource({ sid, name, fields }: StandInService, account_sid: string): object {
  return {
    sid,
    account_sid,
    friendly_name: name,
    inbound_request_url: null,
    inbound_method: 'POST',
    fallback_url: null,
    status_callback: null,
    use_inbound_webhook_on_number: false,
    us_app_to_person_registered: false,
    ...fields,
  };
}

function page(key: string, items: readonly object[]): object {
  return { [key]: items, meta: { key, page: 0, page_size: 100, next_page_url: null } };
}
