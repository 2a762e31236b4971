package nl.naslag.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import nl.naslag.Needed;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Quote;
import nl.naslag.document.Refusal;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Fragment;
import nl.naslag.evaluation.Floors;
import nl.naslag.search.PassageSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotingAnswererIT {
  private static final String NOTA =
      """
      Nota Deltawateren

      1. Water

      De polder Noordergors beslaat 430 hectare. In de polder liggen twaalf agrarische bedrijven. \
      De grondwaterstand is er laag, omdat het gemaal al sinds 1974 veel water wegpompt.

      Rijkswaterstaat beheert de sluis bij Bruinisse. De sluis wordt in 2031 vernieuwd.

      2. Wonen

      Op het eiland komen tot 2035 ongeveer 1.800 woningen bij. Daarvan is een derde bedoeld voor \
      starters. Wij vragen het rijk om de afspraken over sociale huur te verruimen.
      """;

  @TempDir static Path folder;
  private static AnsweringBench bench;

  @BeforeAll
  static void takeIn() {
    List<Fragment> lines = NOTA.lines().map(Fragment::line).toList();
    bench = new AnsweringBench(folder.resolve("klein")).take("nota.txt", lines);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  @Test
  void aNameThatNoPassageHasIsRefused() {
    assertThat(answer("Hoeveel woningen komen er op het eiland?"))
        .isInstanceOf(Answer.Answered.class);
    assertThat(answer("Hoeveel woningen komen er op Zanzibar?"))
        .isInstanceOf(Answer.NotFound.class);
  }

  @Test
  void aQuestionAboutARequestIsAnsweredWithTheRequest() {
    assertThat(first("Wat wordt het rijk gevraagd over sociale huur?"))
        .isEqualTo("Wij vragen het rijk om de afspraken over sociale huur te verruimen.");
  }

  @Test
  void answersWithTheSentenceThatHoldsTheAnswer() {
    assertThat(first("Hoeveel agrarische bedrijven liggen in de polder?"))
        .isEqualTo("In de polder liggen twaalf agrarische bedrijven.");
    assertThat(first("Wanneer wordt de sluis vernieuwd?"))
        .isEqualTo("De sluis wordt in 2031 vernieuwd.");
    assertThat(first("Wie beheert de sluis bij Bruinisse?"))
        .isEqualTo("Rijkswaterstaat beheert de sluis bij Bruinisse.");
    assertThat(first("Waarom is de grondwaterstand laag?")).contains("omdat het gemaal");
  }

  @Test
  void everyQuoteStandsInTheDocumentWordForWord() {
    PolicyDocument document =
        bench
            .bean(PassageSearch.class)
            .document(new DocumentId("nota.txt"))
            .orElseThrow()
            .document();
    for (AnswerQuote quote : answered("Hoeveel woningen komen erbij op het eiland?").quotes()) {
      for (Quote words : List.of(quote.quote(), quote.sentence())) {
        assertThat(document.text(words.span())).isEqualTo(words.text());
      }
      assertThat(quote.quote().span().contains(quote.sentence().span())).isTrue();
      assertThat(quote.highlights())
          .isNotEmpty()
          .allMatch(span -> span.end() <= quote.sentence().text().length());
    }
  }

  @Test
  void highlightsTheWordsThatMetTheQuestion() {
    AnswerQuote quote = answered("Hoeveel agrarische bedrijven zijn er?").quotes().getFirst();
    assertThat(quote.highlights())
        .extracting(span -> span.in(quote.sentence().text()))
        .containsExactly("agrarische", "bedrijven");
  }

  @Test
  void saysHonestlyThatNothingWasFound() {
    Answer answer = answer("Hoeveel vliegtuigen landen er op Schiphol?");
    assertThat(answer).isInstanceOf(Answer.NotFound.class);
    assertThat(((Answer.NotFound) answer).documentsSearched()).isEqualTo(1);
    assertThat(answer.confidence()).isBetween(0.0, 0.4);
  }

  @Test
  void findsNoAnswerWhereOnlyTheSubjectStands() {
    Answer answer = answer("Hoeveel kost de sluis bij Bruinisse?");
    assertThat(answer).isInstanceOf(Answer.NotFound.class);
    assertThat(((Answer.NotFound) answer).closest())
        .first()
        .satisfies(closest -> assertThat(closest.passage().text()).contains("sluis"));
  }

  @Test
  void tellsWhatItUnderstood() {
    Understood understood =
        answer("Wat vraagt de provincie aan het rijk over woningbouw tot 2035?").understood();
    assertThat(understood.parties()).contains("rijk");
    assertThat(understood.horizons()).contains("2035");
    assertThat(understood.themes()).contains("wonen");
  }

  @Test
  void oddQuestionsGetAnHonestAnswerToo() {
    assertThat(List.of("?", "wat", "🙂", "\"", "~", "de het een", "a".repeat(2_000)))
        .allSatisfy(odd -> assertThat(answer(odd)).isInstanceOf(Answer.NotFound.class));
  }

  @Test
  void refusesBlankAndOverlongQuestions() {
    assertThat(code(" ")).isEqualTo("question-blank");
    assertThat(code("a".repeat(2_001))).isEqualTo("question-too-long");
  }

  private static String code(String question) {
    Refusal[] refusal = new Refusal[1];
    assertThatThrownBy(() -> answer(question))
        .isInstanceOfSatisfying(Refusal.class, thrown -> refusal[0] = thrown);
    return refusal[0].code().id();
  }

  /// The threshold was chosen on the questions with an odd number.
  @Test
  void answersTheGoldQuestionsAndRefusesTheOthers() {
    Path text = Needed.shared("corpus/ruimtelijk-voorstel-drenthe.txt");
    try (AnsweringBench gold = new AnsweringBench(folder.resolve("gold")).take(text)) {
      AnswerFigures odd = AnswerFigures.ofOdd(gold.bean(Answerer.class));
      AnswerFigures even = AnswerFigures.ofEven(gold.bean(Answerer.class));
      System.out.println("odd " + odd + System.lineSeparator() + "even " + even);
      Floors floors = Floors.of(QuotingAnswererIT.class);
      floors.hold("answers_odd_right_first", odd.rightFirst());
      floors.hold("answers_odd_refused", odd.refused());
      floors.hold("answers_even_right_first", even.rightFirst());
      floors.hold("answers_even_refused", even.refused());
    }
  }

  private static Answer answer(String question) {
    return bench.bean(Answerer.class).answer(question);
  }

  private static Answer.Answered answered(String question) {
    return (Answer.Answered) answer(question);
  }

  private static String first(String question) {
    return answered(question).quotes().getFirst().sentence().text();
  }
}
