package nl.naslag.trace.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.MemoryIndex;
import nl.naslag.trace.ReadDocuments;
import nl.naslag.trace.Reference;
import nl.naslag.trace.ReferenceTarget;
import nl.naslag.trace.ReferenceTarget.InCorpus;
import nl.naslag.trace.ReferenceTarget.InPassage;
import nl.naslag.trace.ReferenceTarget.InSection;
import nl.naslag.trace.ReferenceTarget.OnPage;
import org.junit.jupiter.api.Test;

/// References in and between documents of the demo set.
class DemoReferencesIT {
  private static final String VOORSTEL = "ruimtelijk-voorstel-in-het-kort.pdf";
  private static final Map<DocumentId, PolicyDocument> CORPUS =
      Stream.of(VOORSTEL, "nota-energie.odt", "economische-koers.docx", "reactienota-gemeenten.md")
          .map(name -> ReadDocuments.read(Path.of("corpus/voorbeeld", name)))
          .collect(Collectors.toMap(PolicyDocument::id, Function.identity()));
  private static final CorpusTitles TITLES =
      new CorpusTitles(CORPUS.values().stream().map(MemoryIndex::entry).toList());

  private static List<Reference> in(String document) {
    return new ReferenceReader(document(new DocumentId(document)), TITLES, DemoReferencesIT::parts)
        .references();
  }

  private static PolicyDocument document(DocumentId id) {
    return Objects.requireNonNull(CORPUS.get(id));
  }

  private static DocumentParts parts(DocumentId id) {
    return DocumentParts.of(document(id));
  }

  private static ReferenceTarget of(String document, String words) {
    return in(document).stream()
        .filter(one -> one.words().equals(words))
        .findFirst()
        .orElseThrow()
        .target();
  }

  @Test
  void leadsToAChapterOfTheDocumentItself() {
    assertThat(of(VOORSTEL, "hoofdstuk 3"))
        .isInstanceOfSatisfying(
            InSection.class, to -> assertThat(to.label()).isEqualTo("3. Brede welvaart"));
  }

  @Test
  void leadsToAChapterOfAnotherDocumentThatIsNamedWithIt() {
    assertThat(of("nota-energie.odt", "hoofdstuk 5 van het ruimtelijk voorstel Drenthe"))
        .isInstanceOfSatisfying(
            InSection.class,
            to -> {
              assertThat(to.documentId()).isEqualTo(new DocumentId(VOORSTEL));
              assertThat(to.label()).startsWith("5. Perspectief Energie");
            });
  }

  @Test
  void aPrintedPageIsOneOfTheDocumentThatTheSentenceSpeaksOf() {
    assertThat(of("nota-energie.odt", "bladzijde 13"))
        .isEqualTo(new OnPage(new DocumentId(VOORSTEL), 11, "13"));
  }

  @Test
  void leadsToAnAnnexWithoutAHeading() {
    assertThat(of("economische-koers.docx", "bijlage 2 van het ruimtelijk voorstel"))
        .isInstanceOfSatisfying(
            InPassage.class, to -> assertThat(to.label()).startsWith("Bijlage 2: Overzicht"));
  }

  @Test
  void knowsADocumentByTheBeginningOfItsTitle() {
    assertThat(of("reactienota-gemeenten.md", "Nota Energie"))
        .isEqualTo(new InCorpus(new DocumentId("nota-energie.odt"), "Nota Energie 2024-2030"));
  }

  @Test
  void everyReferenceIsMadeOfTheWordsAtItsPlace() {
    for (PolicyDocument document : CORPUS.values()) {
      for (Reference one : in(document.id().value())) {
        Span span = one.span();
        assertThat(document.text(span)).isEqualTo(one.words());
      }
    }
  }
}
