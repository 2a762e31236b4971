package nl.naslag.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.PassageId;
import nl.naslag.document.file.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of a document in two forms one is searched; the other is kept.
class FormsTest {
  private static final Paper PDF = Paper.titled("pdf", "Nota water").with("Water is schaars.");
  private static final Paper WORD = Paper.titled("word", "Nota water").with("Water is schaars.");

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void fill() {
    library = Library.at(folder);
    library.put(PDF);
    library.index.putForm(WORD.document(), WORD.entry(), new DocumentId("pdf"));
    library.index.commit();
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void countsTheDocumentOnce() {
    SearchResult found = library.find("water");

    assertThat(found.total()).isEqualTo(1);
    assertThat(Library.ids(found)).containsExactly("pdf-0");
    assertThat(library.search.documents()).extracting(DocumentEntry::id).containsExactly(id("pdf"));
    assertThat(library.search.files()).hasSize(2);
  }

  @Test
  void keepsTheOtherFormByItsId() {
    assertThat(library.search.passage(new PassageId("word-0"))).isPresent();
    assertThat(library.search.document(id("word")).orElseThrow().passages()).hasSize(1);
    assertThat(library.search.entry(id("word"))).isPresent();
    assertThat(library.search.otherForms(id("pdf")))
        .extracting(DocumentEntry::id)
        .containsExactly(id("word"));
    assertThat(library.search.searched(id("word"))).isEqualTo(id("pdf"));
  }

  @Test
  void filtersOnTheDocumentByEitherForm() {
    long found =
        library
            .search
            .search(SearchRequest.of("water").withFilters(Filters.of(Facet.DOCUMENT, "word")))
            .total();

    assertThat(found).isEqualTo(1);
  }

  @Test
  void searchesTheOtherFormWhenTheFirstIsGone() {
    library.index.remove(id("pdf"));
    library.put(WORD);

    assertThat(library.ids("water")).containsExactly("word-0");
    assertThat(library.search.documents()).hasSize(1);
  }

  private static DocumentId id(String value) {
    return new DocumentId(value);
  }
}
