package nl.naslag.exchange.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.document.Texts;
import nl.naslag.exchange.sheet.Csv;
import nl.naslag.exchange.sheet.Ods;
import nl.naslag.exchange.sheet.Spreadsheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Writes the quotes of a pack as tables, for people who count and sort.
@Configuration(proxyBeanMethods = false)
class QuoteFiles {
  @Bean
  BriefingWriter quotesAsOds() {
    return writer(
        BriefingFormat.ODS,
        (pack, out) ->
            Ods.write(out, Map.of(Texts.text("sheet.name.quotes"), QuoteSheet.of(pack))));
  }

  @Bean
  BriefingWriter quotesAsCsv() {
    return lines(BriefingFormat.CSV, Csv::text);
  }

  @Bean
  BriefingWriter quotesForExcel() {
    return lines(BriefingFormat.EXCEL, Csv::excel);
  }

  private static BriefingWriter lines(BriefingFormat format, Function<Spreadsheet, String> text) {
    return writer(
        format,
        (pack, out) -> out.write(text.apply(QuoteSheet.of(pack)).getBytes(StandardCharsets.UTF_8)));
  }

  private static BriefingWriter writer(BriefingFormat format, Writing writing) {
    return new BriefingWriter() {
      @Override
      public BriefingFormat format() {
        return format;
      }

      @Override
      public void write(BriefingPack pack, OutputStream out) throws IOException {
        writing.write(pack, out);
      }
    };
  }

  /// Writes a pack to a stream.
  @FunctionalInterface
  private interface Writing {
    void write(BriefingPack pack, OutputStream out) throws IOException;
  }
}
