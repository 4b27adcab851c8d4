/** Languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'az', 'ru'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Finds the interface language of a BCP 47 tag or a POSIX locale (`az_AZ.UTF-8`, `ru`); undefined where there is none. */
export function interfaceLanguageOf(tag: string | undefined): InterfaceLanguage | undefined {
  const primary = tag?.split(/[-_.@]/, 1)[0]?.toLowerCase();
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}
