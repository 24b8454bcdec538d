/**
 * Texts that match each pattern of the tools' schemas, the plain one first, then the ones that are hard to put on the wire.
 * A new pattern needs a line here: a generator of its own would only make texts that nobody would send.
 */
export const PATTERN_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  '^~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$': ['PLAT', '~first.last_1-2'],
  '^[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}$': ['api', '.web_client-2.x'],
  '^[A-Za-z0-9_-]{1,64}$': ['a1', 'Za_0-9'],
  '^[A-Za-z0-9_.-]{1,128}$': ['key', 'Build.key_1-2'],
  '^[A-Za-z0-9_.:-]{1,128}$': ['key', 'com.example.plugin:hook-1_a'],
  '^[A-Za-z0-9_.:-]{1,255}$': ['key', 'com.example.plugin:hook-1_a'],
  '^[A-Za-z0-9_.-]+(:[A-Za-z0-9_.-]+)*$': ['SHA256', 'ab:cd:ef-0_1.2'],
  '^[A-Za-z][A-Za-z0-9_-]*$': ['P', 'Plat_form-2'],
  '^[A-Za-z][A-Za-z0-9_]{0,254}-[0-9]{1,18}$': ['PLAT-1', 'Plat_2-123456789012345678'],
  '^[A-Za-z]{1,32}$': ['thumbsup', 'heartEyes'],
  '^[A-Z_]{1,64}$': ['REPO_READ', 'PROJECT_ADMIN'],
  '^[a-z0-9-]+$': ['main', 'release-10'],
  '^[0-9A-Fa-f]{4,40}$': ['abcd', '3f2a9c0d1e4b5a6978cdef0123456789ABCDEF01'],
  '^[0-9A-Fa-f]{40}$': ['0000000000000000000000000000000000000000', '3f2a9c0d1e4b5a6978cdef0123456789ABCDEF01'],
  '^[0-9a-fA-F]{40}$': ['0000000000000000000000000000000000000000', '3f2a9c0d1e4b5a6978cdef0123456789ABCDEF01'],
  '^(0[xX])?[0-9A-Fa-f]{8,64}$': ['0123abcd', '0X0123456789ABCDEF'],
  '^(UNAPPROVED|NEEDS_WORK|APPROVED)(,(UNAPPROVED|NEEDS_WORK|APPROVED)){0,2}$': ['APPROVED', 'UNAPPROVED,NEEDS_WORK'],
  '^[^-\\s\\\\][^\\s\\\\]{0,1023}$': [
    'main',
    "feature-ä+b&c=d'e!(f)*~@x",
    "refs/heads/feature/ä#1?x=y&z;p=100%25+e'@{0}",
  ],
  '^refs/.*$': ['refs/heads/main', "refs/heads/feature/ä #1?x=y&z;p=100%25+e'"],
  '^[^\\s/\\\\]{1,255}$': ['jdoe', "j.döe+x@ex'ample.org&a=b,c:d~!$(e)*"],
  '^[^/\\\\"]{1,255}$': ['developers', "Ops & Dev+Täm's = (a)*"],
  '^[^\\s/\\\\:][^\\s/\\\\]{0,127}$': ['key', "ä+b&c=d'e:f@g!(h)*~"],
  '^[^*/\\s]+$': ['PLAT', "ä+b&c=d'e%20"],
  '^[^~].*$': ['Platform', 'Ä platform & <more> "q" \\ 東京 🙂'],
  '^[^/\\\\.][^/\\\\]*(/[^/\\\\.][^/\\\\]*)*$': ['src', "src/mäin & co/a+b=c'(d).ts"],
  '^([0-9]{1,10}|~?[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}/[.]?[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127})$': [
    '1234567890',
    '~first.last/.web_client-2',
  ],
  '^https?$': ['http', 'https'],
  '^https?://.+$': ['https://ci.example.org', 'http://ci.example.org:8080/job/a%20b/?x=1&y=ä#top'],
  '^https?://[^\\s]+$': ['https://ci.example.org', 'http://ci.example.org:8080/job/a%20b/?x=1&y=2#top'],
  '^https?://[^\\s\\\\]{1,2040}$': ['https://ci.example.org', "http://ci.example.org:8080/job/a%20b/?x=1&y=ä+z'#top"],
  '^data:image/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]+$': [
    'data:image/png;base64,AA==',
    'data:image/svg+xml;base64,PHN2Zy8+',
  ],
};

/** Free text: what a person writes, and what quoting and percent-encoding get wrong. No control or invisible characters. */
export const FREE_TEXTS: readonly string[] = [
  'x',
  'text',
  `ä & b=c+d%20e 'f' (g)* ~h! "i" <j> 東京 🙂 k:l@m,n$`,
  `ä & b=c+d%20e 'f' (g)* ~h! "i" <j> 東京 🙂 /k\\l;m?n#o`,
];

/** Values of several path segments. */
export const PATHS: readonly string[] = ['src', "src/mäin & co/a+b=c'(d)/100 %.ts"];

export const FORMAT_SAMPLES: Readonly<Record<string, readonly string[]>> = {
  uri: ['https://example.org', 'http://ci.example.org:8080/job/a%20b/?x=1&y=2#top'],
  email: ['j@example.org', "j.o'hara+x@sub.example.org"],
};
