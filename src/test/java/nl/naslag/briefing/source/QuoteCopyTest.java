package nl.naslag.briefing.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteCopyTest {
  private static final QuoteCopy COPY =
      QuoteCopy.of("Eerst <dit> & *dat*.\n\nDan meer.", "Nota [1], p. 4", "http://n/stukken/a");

  @Test
  void isPlainForAMail() {
    assertThat(COPY.plain())
        .isEqualTo("“Eerst <dit> & *dat*.\n\nDan meer.”\n(Nota [1], p. 4)\nhttp://n/stukken/a");
  }

  @Test
  void isAQuotationForATextProgram() {
    assertThat(COPY.html())
        .isEqualTo(
            "<blockquote><p>Eerst &lt;dit&gt; &amp; *dat*.</p><p>Dan meer.</p></blockquote>"
                + "<p>Nota [1], p. 4 · <a href=\"http://n/stukken/a\">Open de bron</a></p>");
  }

  @Test
  void isMarkdownForNotes() {
    assertThat(COPY.markdown())
        .isEqualTo(
            """
            > Eerst \\<dit\\> & \\*dat\\*.
            >
            > Dan meer.
            >
            > — Nota \\[1\\], p. 4 [Open de bron](<http://n/stukken/a>)
            """);
  }

  @Test
  void hasNoLinkWhereNobodyCanFollowOne() {
    QuoteCopy copy = QuoteCopy.of("Dit.", "Nota", "");

    assertThat(copy.plain()).isEqualTo("“Dit.”\n(Nota)");
    assertThat(copy.html()).doesNotContain("href");
    assertThat(copy.markdown()).isEqualTo("> Dit.\n>\n> — Nota\n");
  }
}
