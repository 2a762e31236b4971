package nl.naslag.briefing.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void writesWhatNoFileCanHoldAsItsNumber() {
    assertThat(CleanText.of("voor\u0007na")).isEqualTo("voor[U+0007]na");
    assertThat(CleanText.of("half \uD83D teken")).isEqualTo("half [U+D83D] teken");
    assertThat(CleanText.of("\uFFFE\uFDD0")).isEqualTo("[U+FFFE][U+FDD0]");
    assertThat(CleanText.unwritable("\u0000a\u0007\uFFFE")).containsExactly(0, 7, 0xFFFE);
  }

  @Test
  void keepsAllThatAFileCanHold() {
    String words = "één \uD83D\uDE00 ⁴ \uE001 \u200D 中 \t tab";
    assertThat(CleanText.of(words)).isSameAs(words);
    assertThat(CleanText.unwritable(words)).isEmpty();
  }

  @Test
  void makesOneLineEndOfEachKind() {
    assertThat(CleanText.of("a\r\nb\rc\nd\u2028e\u000bf\u0085g\n\nh"))
        .isEqualTo("a\nb\nc\nd\ne\nf\ng\n\nh");
  }
}
