package nl.naslag.trace.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.PassageId;
import nl.naslag.language.Dutch;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.Library;
import nl.naslag.search.Paper;
import nl.naslag.search.PassageSearch;
import nl.naslag.trace.Likeness;
import nl.naslag.trace.Occurrence;
import nl.naslag.trace.RequestStatus;
import nl.naslag.trace.RijkRequest;
import nl.naslag.trace.fate.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexedRepliesTest {
  private static final String ASKED =
      "Wij vragen het Rijk om de spoorlijn tussen Emmen en Coevorden te verdubbelen.";
  private static final String REPLY = "De verdubbeling van de spoorlijn bij Coevorden wijs ik af.";
  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

  @TempDir Path folder;

  private List<Reply> replies(Paper... others) {
    return answers(Paper.titled("voorstel", "Voorstel").dated(DAY).with(ASKED), others);
  }

  private List<Reply> answers(Paper asking, Paper... others) {
    try (Library library = Library.at(folder)) {
      library.put(asking).put(others);
      PassageSearch search = library.searching();
      ReplyTexts texts = new ReplyTexts(Dutch.TEXTS, Dutch.SENTENCES, Dutch.FREQUENCIES);
      IndexedPassage place = search.passage(new PassageId("voorstel-0")).orElseThrow();
      return new IndexedReplies(search, texts).to(request(place), 5);
    }
  }

  private static RijkRequest request(IndexedPassage place) {
    return new RijkRequest(
        "v-1",
        ASKED,
        RequestKind.EXPLICIET,
        RequestStatus.VOORGESTELD,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Occurrence(place, Likeness.SELF, List.of(), "", false)),
        Set.of(),
        Fate.NONE);
  }

  @Test
  void putsThePassageOnTheSameSubjectFirst() {
    List<Reply> found =
        replies(
            Paper.titled("brief", "Brief").dated(DAY.plusDays(1)).with(REPLY),
            Paper.titled("water", "Water")
                .dated(DAY.plusDays(1))
                .with("De spoorlijn van Zwolle naar Meppel ligt boven het water."));
    assertThat(found)
        .extracting(one -> one.passage().passage().text())
        .startsWith(REPLY)
        .hasSize(2);
    assertThat(found.getFirst().words()).isEqualTo(REPLY);
    assertThat(found.getFirst().shared())
        .extracting(span -> span.in(REPLY))
        .contains("spoorlijn", "Coevorden");
  }

  @Test
  void anEarlierDocumentAnswersNothing() {
    assertThat(
            replies(
                Paper.titled("eerder", "Brief").dated(DAY).with(REPLY),
                Paper.titled("ooit", "Rapport").with(REPLY)))
        .isEmpty();
  }

  @Test
  void aNoteOfAnswersWithoutADateMayAnswer() {
    assertThat(replies(Paper.titled("nota", "Nota van Antwoord omgevingsvisie").with(REPLY)))
        .hasSize(1);
  }

  @Test
  void aRequestWithoutADateIsAnsweredByKindsThatAnswer() {
    assertThat(
            answers(
                Paper.titled("voorstel", "Voorstel").with(ASKED),
                Paper.titled("rapport", "Rapport spoor").dated(DAY).with(REPLY),
                Paper.titled("nota", "Nota van antwoord").dated(DAY).with(REPLY)))
        .extracting(one -> one.passage().documentTitle())
        .containsExactly("Nota van antwoord");
  }
}
