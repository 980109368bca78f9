import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Bilingual } from "../../../../src/base/input/bilingual.ts";
import type { Held } from "../../../audit/receipt.ts";
import { Section, Trouble, useWords } from "../../ui.tsx";
import { type Desk, wordsOf } from "../../worker/desk.ts";

/** A receipt that somebody sent, held to the ledger: the audit is run again, in a worker of its own. */
export function Verify({ start }: { readonly start: (progress: (says: Bilingual) => void) => Desk }): JSX.Element {
  const t = useWords();
  const [progress, setProgress] = useState<Bilingual | undefined>();
  const [held, setHeld] = useState<Held | undefined>();
  const [says, setSays] = useState<readonly Bilingual[]>([]);
  const verify = async (files: readonly File[]): Promise<void> => {
    setSays([]);
    setHeld(undefined);
    const isReceipt = ({ name }: File): boolean => name.toLowerCase().endsWith(".json");
    const receipt = files.find(isReceipt);
    const others = files.filter((file) => !isReceipt(file)).map((file) => ({ file, name: file.name }));
    if (receipt === undefined || others.length === 0) {
      setSays([
        {
          zh: "请同时选择回执（回执.json）和它所指的台账；审计时用了名单的，也一并选择",
          en: "choose the receipt (回执.json) and its ledger together, and the lists that were used",
        },
      ]);
      return;
    }
    const { hand, close } = start(setProgress);
    try {
      setProgress({ zh: "正在读取文件……", en: "reading the files …" });
      setHeld(await hand.verify(receipt, others));
    } catch (error) {
      setSays(wordsOf(error));
    }
    setProgress(undefined);
    close();
  };
  return (
    <Section title={t("核对回执", "Verify a receipt")} id="verify">
      <p>
        {t(
          "收到别人的回执（回执.json）：与台账一起选择，按其中的设置重新计算，逐项比较。",
          "A receipt (回执.json) that somebody sent: choose it with its ledger; the audit is run again by its settings and compared place by place.",
        )}
      </p>
      <label class="file">
        {t("选择回执和台账", "Choose the receipt and the ledger")}
        <input
          type="file"
          multiple
          data-test="verify"
          onChange={({ currentTarget }) => {
            void verify([...(currentTarget.files ?? [])]);
            currentTarget.value = "";
          }}
        />
      </label>
      <p class="status" role="status">
        {progress === undefined ? "" : t(progress)}
      </p>
      <Trouble says={says} />
      {held === undefined ? null : (
        <div class={held.agrees ? "good" : "trouble"} role="status" data-test="held">
          {held.says.map((each, i) => (
            <p key={i}>{t(each)}</p>
          ))}
        </div>
      )}
    </Section>
  );
}
