/** Endings of files that people name with figures: pictures, documents, sound, archives, drawings. */
export const FILE_ENDINGS =
  'jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic|ico|psd|ai|eps|indd|raw|cr2|nef|pdf|docx?|dotx?|xlsx?|xlsm|csv|pptx?|ppsx?|odt|ods|odp|rtf|txt|md|epub|mobi|zip|rar|7z|tar|gz|tgz|mp[34]|m4[av]|mov|avi|wmv|mkv|webm|wav|flac|ogg|dwg|dxf|stl|step|ifc|xml|json|html?|php|aspx?|jsp|css|js|ics|vcf|kmz|kml|gpx|eml|msg|p7m|exe|msi|dmg|apk|iso|ttf|woff2?';
