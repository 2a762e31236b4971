package nl.naslag.extraction.file;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naslag.extraction.file.FileTypes.Family;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {
  @ParameterizedTest
  @CsvSource({
    "application/x-font-ttf, UNKNOWN",
    "font/woff2, UNKNOWN",
    "audio/mpeg, UNKNOWN",
    "application/x-netcdf, UNKNOWN",
    "image/png, PICTURE",
    "image/svg+xml, MARKUP",
    "application/vnd.ms-excel, MARKUP",
    "text/csv, MARKUP",
    "text/plain, TEXT"
  })
  void choosesAReaderOrSaysThatNobodyReadsIt(String mediaType, Family family) {
    assertThat(new FileTypes().familyOf(mediaType)).isEqualTo(family);
  }
}
