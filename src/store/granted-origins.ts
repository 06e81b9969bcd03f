// What the browser remembers for us: the sites that the user has allowed.
import browser from 'webextension-polyfill'

/** Origins the user has allowed beyond those of the manifest, as match patterns. */
export const grantedOrigins = async (): Promise<string[]> => {
  const { origins = [] } = await browser.permissions.getAll()
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? [])
  return origins.filter(origin => !fixed.has(origin))
}
