package nl.naslag.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Source;
import org.junit.jupiter.api.Test;

class OutlineJsonTest {
  @Test
  void showsAHeadingOnAPageWithoutAPrintedNumber() {
    assertThat(OutlineJson.of(lijst()).sections())
        .singleElement()
        .satisfies(section -> assertThat(section.title()).isEqualTo("Opening"))
        .satisfies(section -> assertThat(section.pageLabel()).isNull());
  }

  private static PolicyDocument lijst() {
    Span all = new Span(0, 7);
    Section opening =
        new Section("1", SectionKind.KOP, 1, null, "Opening", all, all, 1, List.of(), List.of());
    return new PolicyDocument(
        new Source(new DocumentId("lijst"), Path.of("lijst.pdf"), "lijst.pdf", "", 7),
        DocumentProperties.of("application/pdf"),
        "Opening",
        List.of(new Page(1, null, 595, 842, PageContent.TEKST, PageQuality.NONE)),
        List.of(),
        List.of(opening),
        List.of(),
        List.of());
  }
}
