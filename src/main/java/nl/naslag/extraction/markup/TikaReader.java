package nl.naslag.extraction.markup;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.naslag.document.file.Reason;
import nl.naslag.extraction.text.EmbeddedFiles;
import nl.naslag.extraction.text.FileProperties;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.InnerFiles;
import nl.naslag.extraction.text.MailHead;
import nl.naslag.extraction.text.ReadingStopped;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.asm.ClassParser;
import org.apache.tika.parser.executable.ExecutableParser;
import org.apache.tika.parser.executable.UniversalExecutableParser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.helpers.DefaultHandler;

/// Reads every file type except PDF and plain text, with Tika.
public final class TikaReader implements FormatReader {
  private final InnerFiles files;
  private final Parser parser;
  private final Set<MediaType> readable;

  public TikaReader(InnerFiles files) {
    this.files = files;
    // No parser that runs or reads other programs, and no second reader for PDF.
    Parser parsers =
        new DefaultParser(
            MediaTypeRegistry.getDefaultRegistry(),
            new ServiceLoader(),
            List.of(
                TesseractOCRParser.class,
                CompositeExternalParser.class,
                ExecutableParser.class,
                UniversalExecutableParser.class,
                ClassParser.class,
                PDFParser.class));
    this.parser = new AutoDetectParser(parsers);
    this.readable = parsers.getSupportedTypes(new ParseContext());
  }

  // The type is already known; Tika must not derive another one from the file name.
  @Override
  public void readInto(Path file, FoundText reading) throws Exception {
    if (!readable(MediaType.parse(reading.mediaType()))) {
      throw new ReadingStopped(Reason.UNSUPPORTED);
    }
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, reading.mediaType());
    XhtmlFragments fragments = new XhtmlFragments(reading);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, fragments, metadata, context(reading));
    } finally {
      fragments.close();
      reading.addAbove(MailHead.fragments(metadata, reading));
      reading.describe(FileProperties.properties(metadata, reading.mediaType()));
    }
  }

  /// Reads only the embedded files of a file whose own text has already been read.
  public void readInside(Path file, FoundText reading) throws Exception {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, reading.mediaType());
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, new DefaultHandler(), metadata, context(reading));
    }
  }

  /// A type without its own reader is read as the more general type it belongs to.
  private boolean readable(@Nullable MediaType type) {
    MediaType general = type;
    while (general != null && !readable.contains(general)) {
      general = MediaTypeRegistry.getDefaultRegistry().getSupertype(general);
    }
    return general != null;
  }

  private ParseContext context(FoundText reading) {
    ParseContext context = new ParseContext();
    context.set(Parser.class, parser);
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new EmbeddedFiles(files, reading));
    context.set(OfficeParserConfig.class, officeText());
    return context;
  }

  /// The text as printed: without deleted text, and without running headers and footers.
  private static OfficeParserConfig officeText() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeHeadersAndFooters(false);
    config.setExtractMacros(false);
    config.setIncludeSlideMasterContent(false);
    return config;
  }
}
