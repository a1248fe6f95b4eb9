<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n 回の実行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>As in `MENUS`, with the letter marked that opens each with Alt.</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>レイヤー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>結果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 ビット (bf16)</translation>
    </message>
    <message>
        <source>16 bit (fp16)</source>
        <translation>16 ビット (fp16)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 ビット (fp32)</translation>
    </message>
    <message>
        <source>64 px</source>
        <translation>64 px</translation>
    </message>
    <message>
        <source>8 px</source>
        <translation>8 px</translation>
    </message>
    <message>
        <source>8-bit weights (fp8, with torchao)</source>
        <translation>8 ビットの重み (fp8、torchao を使用)</translation>
    </message>
    <message>
        <source>8-bit weights (int8, with torchao)</source>
        <translation>8 ビットの重み (int8、torchao を使用)</translation>
    </message>
    <message>
        <source>A favourite has 1 to {most} characters: write a prompt first.</source>
        <translation>お気に入りは1～{most} 文字です。先にプロンプトを書いてください。</translation>
    </message>
    <message>
        <source>A folder that cannot be read</source>
        <translation>読み取れないフォルダー</translation>
    </message>
    <message>
        <source>A grid cannot go over {name!r}: use one of {names}.</source>
        <translation>{name!r} はグリッドの軸にできません。次のいずれかを使ってください: {names}</translation>
    </message>
    <message>
        <source>A kept step is damaged: choose another.</source>
        <translation>保存されたステップが壊れています。別のステップを選んでください。</translation>
    </message>
    <message>
        <source>A layer is locked: unlock it to flatten the picture.</source>
        <translation>ロックされたレイヤーがあります。ロックを解除してから画像を統合してください。</translation>
    </message>
    <message>
        <source>A light touch already does much</source>
        <translation>軽く触れるだけで大きく効きます</translation>
    </message>
    <message>
        <source>A locked layer cannot be changed, merged or deleted</source>
        <translation>ロックされたレイヤーは変更・結合・削除できません</translation>
    </message>
    <message>
        <source>A mask or picture that the recipe&apos;s changes name is missing: use the file that holds it.</source>
        <translation>レシピの変更が参照するマスクまたは画像がありません。それを含むファイルを使ってください。</translation>
    </message>
    <message>
        <source>A model that is compiled has no block cache: choose one of the two.</source>
        <translation>コンパイルしたモデルではブロックキャッシュを使えません。どちらか一方を選んでください。</translation>
    </message>
    <message>
        <source>A new picture has no frame.</source>
        <translation>新しい画像にはフレームがありません。</translation>
    </message>
    <message>
        <source>A part of an enlargement cannot be taken: let it finish.</source>
        <translation>拡大は途中で取り出せません。完了までお待ちください。</translation>
    </message>
    <message>
        <source>A picture keeps at least one layer: add another before this one is deleted.</source>
        <translation>画像には少なくとも 1 つのレイヤーが必要です。別のレイヤーを追加してから削除してください。</translation>
    </message>
    <message>
        <source>A picture of {width}x{height} cannot be made: use 1 to 16384 pixels on a side.</source>
        <translation>{width}x{height} の画像は作成できません。一辺を 1～16384 ピクセルにしてください。</translation>
    </message>
    <message>
        <source>A run was cut short at step {last} of {total} ({words}).</source>
        <translation>実行がステップ {last}/{total} で中断されました ({words})。</translation>
    </message>
    <message>
        <source>A workspace needs a name: type one.</source>
        <extracomment>What of the right side the lower panel gets, and which of its tabs is in front; None: as at the first start.</extracomment>
        <translation>ワークスペースには名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>About LDM Studio</source>
        <translation>LDM Studio について</translation>
    </message>
    <message>
        <source>About {needed} of {free} GB of memory</source>
        <translation>メモリ 約 {needed} / {free} GB</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>アクセント色</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Accept result</source>
        <translation>結果を採用</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横方向</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a ControlNet, which keeps to a picture&apos;s lines, depth or pose, or an IP-Adapter, which takes its look</source>
        <translation>画像の線・奥行き・ポーズに従う ControlNet、または見た目を取り込む IP-Adapter を追加します</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>LoRA を追加</translation>
    </message>
    <message>
        <source>Add a LoRA to the run</source>
        <translation>実行に LoRA を追加</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <source>Add a folder&apos;s pictures as layers...</source>
        <translation>フォルダーの画像をレイヤーとして追加...</translation>
    </message>
    <message>
        <source>Add a guide</source>
        <extracomment>The document is looked at again so long after it has changed, in ms.</extracomment>
        <translation>ガイドを追加</translation>
    </message>
    <message>
        <source>Add a kept mask</source>
        <translation>保存したマスクを追加</translation>
    </message>
    <message>
        <source>Add a keyframe after the chosen one, take it out</source>
        <translation>選択したキーフレームの後に追加、選択したものを削除</translation>
    </message>
    <message>
        <source>Add a picture as a layer...</source>
        <translation>画像をレイヤーとして追加...</translation>
    </message>
    <message>
        <source>Add a picture from a file as the topmost layer</source>
        <translation>ファイルの画像を一番上のレイヤーとして追加します</translation>
    </message>
    <message>
        <source>Add a point after the chosen one, take it out</source>
        <translation>選んだ点の後に点を追加、点を削除</translation>
    </message>
    <message>
        <source>Add a region from the mask</source>
        <translation>マスクから領域を追加</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>フォルダーを追加...</translation>
    </message>
    <message>
        <source>Add from the mask</source>
        <extracomment>Below all weights: as the run has it.</extracomment>
        <translation>マスクから追加</translation>
    </message>
    <message>
        <source>Add model folder</source>
        <translation>モデルフォルダーを追加</translation>
    </message>
    <message>
        <source>Add room at the picture&apos;s edges, masked, to be painted by the next run</source>
        <translation>画像の端にマスクされた余白を加え、次の実行で描画します</translation>
    </message>
    <message>
        <source>Add the kept mask</source>
        <translation>保存したマスクを追加</translation>
    </message>
    <message>
        <source>Add the kept mask to what is masked</source>
        <translation>保存したマスクを現在のマスクに追加します</translation>
    </message>
    <message>
        <source>Add to the run</source>
        <translation>実行に追加</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} を追加</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>{name} を追加しています</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>すべてのファミリー</translation>
    </message>
    <message>
        <source>An enlargement cannot be changed on its way: start it anew.</source>
        <translation>進行中の拡大は変更できません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Another language holds from the next start of LDM Studio.</source>
        <translation>言語の変更は LDM Studio の次回起動時に反映されます。</translation>
    </message>
    <message>
        <source>Another near variation</source>
        <translation>別の近いバリエーション</translation>
    </message>
    <message>
        <source>Another picture was opened meanwhile: open the mask again.</source>
        <translation>その間に別の画像が開かれました。マスクを開き直してください。</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>自由な形</translation>
    </message>
    <message>
        <source>Apple (MPS)</source>
        <translation>Apple (MPS)</translation>
    </message>
    <message>
        <source>Apply to the run</source>
        <translation>実行に適用</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>What the help page says about the canvas&apos; own keys.
----------
A step that comes is taken up by the strip, and then painted, so long after the canvas took it. What the help page says about the strip&apos;s own keys.</extracomment>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Arrow keys with the frame tool</source>
        <translation>フレームツールでの矢印キー</translation>
    </message>
    <message>
        <source>As hard as the pen is pressed</source>
        <translation>ペンを押す強さのとおり</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>As the window names them.</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>As many results as the panel says (More &gt; How many): with the seeds that follow, or near ones where a variation is set</source>
        <translation>パネルの個数 (詳細 &gt; 個数) だけ結果を生成します。シードは順に増やし、バリエーションが設定されていれば近いものを使います</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>At a strength of {strength:g} none of the {steps} steps is left to run: raise the strength or the number of steps.</source>
        <translation>強度 {strength:g} では {steps} ステップのうち実行できるものがありません。強度またはステップ数を上げてください。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What is done sooner needs no word.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic frame</source>
        <translation>自動フレーム</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back to its own VAE</source>
        <translation>元の VAE に戻す</translation>
    </message>
    <message>
        <source>Backbone alone</source>
        <translation>バックボーンのみ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>実行前</translation>
    </message>
    <message>
        <source>Before the first step nothing is predicted yet: take a later step.</source>
        <translation>最初のステップより前には予測がありません。後のステップを選んでください。</translation>
    </message>
    <message>
        <source>Begin the next runs with the result&apos;s noise; its thumbnail can be dragged on the seed too</source>
        <translation>次の実行を結果のノイズから始めます。サムネイルをシードにドラッグすることもできます</translation>
    </message>
    <message>
        <source>Blend harder</source>
        <translation>境界を硬く</translation>
    </message>
    <message>
        <source>Blend layer</source>
        <translation>レイヤーの境界</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>描画モード</translation>
    </message>
    <message>
        <source>Blend mode of the layer</source>
        <extracomment>After these modes a line is drawn in the list: what darkens, lightens, contrasts, compares, colours. Stands in the list of modes for a group whose layers blend as if there were none.</extracomment>
        <translation>レイヤーの描画モード</translation>
    </message>
    <message>
        <source>Blend softer</source>
        <translation>境界を柔らかく</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over fewer pixels at its edge, without a new run</source>
        <translation>結果 (なければレイヤー) の縁を、再実行せずに少ないピクセル数でなじませます</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over more pixels at its edge, without a new run</source>
        <translation>結果 (なければレイヤー) の縁を、再実行せずに多いピクセル数でなじませます</translation>
    </message>
    <message>
        <source>Blends in over {width} px.</source>
        <translation>{width} px でなじませます。</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>ブロックキャッシュ</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Border of {amount} px</source>
        <translation>{amount} px の境界線</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Brought back into the strip, to go on from any of its steps:</source>
        <translation>ステップ一覧に戻し、どのステップからでも続けられるようにします:</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The tools as the window names them.</extracomment>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>ブラシの硬さ</translation>
    </message>
    <message>
        <source>Brush opacity</source>
        <translation>ブラシの不透明度</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Brush spacing</source>
        <translation>ブラシの間隔</translation>
    </message>
    <message>
        <source>Brush steadiness</source>
        <translation>ブラシの手ぶれ補正</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>モデルで</translation>
    </message>
    <message>
        <source>By colours</source>
        <translation>色で</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>実行をキャンセル</translation>
    </message>
    <message>
        <source>Cancel, or discard result</source>
        <translation>キャンセルまたは結果を破棄</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>Where the caption stands, with room for the longest.</extracomment>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>Change the run under way to this prompt, parameters and mask, from its next step on</source>
        <translation>進行中の実行を、次のステップからこのプロンプト・パラメーター・マスクに変更します</translation>
    </message>
    <message>
        <source>Changed here: {words}</source>
        <translation>ここで変更: {words}</translation>
    </message>
    <message>
        <source>Choose a change to go back to how the picture was after it</source>
        <translation>変更を選ぶと、その直後の画像の状態に戻ります</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>コマンドを選ぶと、別のキーを割り当てられます。</translation>
    </message>
    <message>
        <source>Choose a keyframe</source>
        <translation>キーフレームを選択</translation>
    </message>
    <message>
        <source>Choose a parameter, and {most} runs at most.</source>
        <translation>パラメーターを選んでください。実行は最大 {most} 回です。</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>パラメーターを選んでください。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>画像を選択...</translation>
    </message>
    <message>
        <source>Choose a point of the curve</source>
        <translation>曲線の点を選ぶ</translation>
    </message>
    <message>
        <source>Choose a step; up and down: of another branch</source>
        <translation>ステップを選択 (上下: 別のブランチ)</translation>
    </message>
    <message>
        <source>Choose among favourite prompts and those that were run</source>
        <translation>お気に入りと実行済みのプロンプトから選びます</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>上のレイヤーを選択</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>下のレイヤーを選択</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes, with weights if you like: {first}, {second}: 0.5</source>
        <translation>クラス（必要なら重みも）: {first}, {second}: 0.5</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>マスクを消去</translation>
    </message>
    <message>
        <source>Click a colour to mask what is like it.</source>
        <translation>色をクリックすると、似た部分がマスクされます。</translation>
    </message>
    <message>
        <source>Click corner after corner; Enter or the first corner closes, Backspace takes one back.</source>
        <translation>頂点を順にクリックします。Enter または最初の頂点で閉じ、Backspace で 1 つ戻ります。</translation>
    </message>
    <message>
        <source>Click inside an outline to mask its inside. Alt or the right button clears it.</source>
        <translation>輪郭の内側をクリックすると、その中がマスクされます。Alt または右ボタンで消去します。</translation>
    </message>
    <message>
        <source>Close the window and open it again as it is now; a run under way can be continued</source>
        <translation>ウィンドウを閉じ、今の状態で開き直します。進行中の実行は続きから再開できます</translation>
    </message>
    <message>
        <source>Color</source>
        <comment>blend mode</comment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>焼き込みカラー</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>覆い焼きカラー</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>合成方法</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>コマンドパレット...</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation>コマンドとショートカット</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>実行前と比較</translation>
    </message>
    <message>
        <source>Compare with before: hold to look, or press to switch (C)</source>
        <translation>実行前と比較: 押し続けて表示、または押して切り替え (C)</translation>
    </message>
    <message>
        <source>Compare with the pinned: blink</source>
        <translation>固定したものと比較: 点滅</translation>
    </message>
    <message>
        <source>Compare with the pinned: difference</source>
        <translation>固定したものと比較: 差分</translation>
    </message>
    <message>
        <source>Compare with the pinned: slider</source>
        <translation>固定したものと比較: スライダー</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>モデルをコンパイル</translation>
    </message>
    <message>
        <source>Compiles the backbone&apos;s blocks before the first step (torch.compile). {cost}</source>
        <translation>最初のステップの前にバックボーンのブロックをコンパイルします (torch.compile)。{cost}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>周辺範囲</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>隣接</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue the run that was cut short</source>
        <translation>中断された実行を続ける</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Crop to the mask</source>
        <translation>マスクに合わせて切り抜き</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左、Ctrl+右</translation>
    </message>
    <message>
        <source>Cursor at {x}, {y}.</source>
        <translation>カーソル位置 {x}, {y}。</translation>
    </message>
    <message>
        <source>Curve of the opacity</source>
        <translation>不透明度の曲線</translation>
    </message>
    <message>
        <source>Curve of the size</source>
        <translation>サイズの曲線</translation>
    </message>
    <message>
        <source>Cut off what lies outside the mask&apos;s bounds</source>
        <translation>マスクの範囲の外側を切り落とします</translation>
    </message>
    <message>
        <source>D or Insert</source>
        <translation>D または Insert</translation>
    </message>
    <message>
        <source>Dabs closer together</source>
        <translation>点の間隔を狭く</translation>
    </message>
    <message>
        <source>Dabs further apart</source>
        <translation>点の間隔を広く</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>比較 (暗)</translation>
    </message>
    <message>
        <source>Decoding step {step}</source>
        <translation>ステップ {step} をデコードしています</translation>
    </message>
    <message>
        <source>Decoding the result</source>
        <translation>結果をデコードしています</translation>
    </message>
    <message>
        <source>Degrees, clockwise; negative ones turn to the left:</source>
        <translation>角度 (時計回り。負の値は左へ回転):</translation>
    </message>
    <message>
        <source>Delete a kept mask</source>
        <translation>保存したマスクを削除</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>レイヤーを削除</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>ブランチを削除</translation>
    </message>
    <message>
        <source>Delete the kept mask</source>
        <translation>保存したマスクを削除</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>ワークスペースを削除</translation>
    </message>
    <message>
        <source>Describe what you want to see in the tinted part. With the small model that is bundled, underlined words are those it was never taught.</source>
        <translation>色の付いた部分に見たいものを書いてください。付属の小さなモデルでは、学習していない単語に下線が付きます。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Device and precision hold from the next model that is loaded.</source>
        <translation>デバイスと精度は、次に読み込むモデルから有効になります。</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>デバイス: {device}</translation>
    </message>
    <message>
        <source>Device: {device}, {precision}</source>
        <translation>デバイス: {device}、{precision}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>blend mode</comment>
        <translation>差の絶対値</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard result</source>
        <translation>結果を破棄</translation>
    </message>
    <message>
        <source>Disk for runs</source>
        <translation>実行の保存容量</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Document size</source>
        <translation>ドキュメントのサイズ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>{time} で完了</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦方向</translation>
    </message>
    <message>
        <source>Drag a box around an object to mask it; with a model, a click does.</source>
        <translation>オブジェクトを枠で囲むとマスクします。モデルを使うとクリックだけでできます。</translation>
    </message>
    <message>
        <source>Drag a box around the object; a click finds it with a model (By a model).</source>
        <extracomment>Such models see about a thousand pixels on a side: of a larger document not all are put together for them.</extracomment>
        <translation>オブジェクトを枠で囲んでください。クリックで探すにはモデルが必要です (モデルで)。</translation>
    </message>
    <message>
        <source>Drag from where all may change to where nothing does. Shift: straight.</source>
        <translation>すべて変わってよい所から何も変わらない所へドラッグします。Shift: 直線。</translation>
    </message>
    <message>
        <source>Drag the layer or group; a corner scales it, the handle above turns it. Shift: straight, freely, by 15°.</source>
        <translation>レイヤーかグループをドラッグ。角で拡大縮小、上のハンドルで回転。Shift：まっすぐ、自由に、15° ずつ。</translation>
    </message>
    <message>
        <source>Drag the points; a double click adds one or takes one out</source>
        <translation>点をドラッグします。ダブルクリックで追加または削除します</translation>
    </message>
    <message>
        <source>Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square.</source>
        <translation>ドラッグで矩形をマスクします。Alt または右ボタンで除外、Shift で正方形。</translation>
    </message>
    <message>
        <source>Drag to mask an ellipse. Alt or the right button takes away, Shift makes a circle.</source>
        <translation>ドラッグで楕円をマスクします。Alt または右ボタンで除外、Shift で正円。</translation>
    </message>
    <message>
        <source>Drag to move the view. With any tool: Space and drag, or the middle button.</source>
        <translation>ドラッグで表示を移動します。どのツールでも: Space+ドラッグ、または中ボタン。</translation>
    </message>
    <message>
        <source>Draw around what should change. Alt or the right button takes away.</source>
        <translation>変えたい部分を囲みます。Alt または右ボタンで除外します。</translation>
    </message>
    <message>
        <source>Draw frame</source>
        <translation>フレームを描く</translation>
    </message>
    <message>
        <source>Draw in few steps</source>
        <translation>少ないステップで描画</translation>
    </message>
    <message>
        <source>Draws in {steps} steps as the model itself suggests, in place of steps, sampler and guidance: a little rougher, and several times as fast</source>
        <translation>ステップ数・サンプラー・ガイダンスの代わりに、モデル自身が推奨する {steps} ステップで描きます。少し粗くなりますが、数倍速くなります</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>レイヤーを複製</translation>
    </message>
    <message>
        <source>Each picture in a folder becomes a layer, in the order of their names</source>
        <translation>フォルダーの画像が名前の順にそれぞれレイヤーになります</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前のプロンプト</translation>
    </message>
    <message>
        <source>Earlier prompts...</source>
        <translation>以前のプロンプト...</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前の実行</translation>
    </message>
    <message>
        <source>Earlier runs...</source>
        <translation>以前の実行...</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>縁</translation>
    </message>
    <message>
        <source>Edge of the layer</source>
        <translation>レイヤーの縁</translation>
    </message>
    <message>
        <source>Edge of the result</source>
        <translation>結果の縁</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>エッジ (Canny)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Pixels of all layers together, on any machine: what was saved here has to open again. More may be where half of the memory holds them, at 4 bytes each.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Engine is not available</source>
        <translation>エンジンを利用できません</translation>
    </message>
    <message>
        <source>Engine is starting</source>
        <translation>エンジンを起動しています</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>画像を拡大</translation>
    </message>
    <message>
        <source>Enlarge picture...</source>
        <translation>画像を拡大...</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every step is kept</source>
        <translation>すべてのステップが残ります</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Exchange width and height of the frame</source>
        <translation>フレームの幅と高さを入れ替えます</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>画像を書き出し</translation>
    </message>
    <message>
        <source>Export picture...</source>
        <translation>画像を書き出し...</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>{name} を書き出しました。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Extend picture</source>
        <translation>画像を拡張</translation>
    </message>
    <message>
        <source>Extend picture...</source>
        <translation>画像を拡張...</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗しました</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Favourite prompt</source>
        <translation>お気に入りのプロンプト</translation>
    </message>
    <message>
        <source>Favourite prompts, and those that were run</source>
        <extracomment>So many of the prompts that were run are offered, the newest first, and so much of each.</extracomment>
        <translation>お気に入りと実行済みのプロンプト</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Feather by {amount} px</source>
        <translation>{amount} px ぼかす</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <translation>マスクをぼかす</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The menus, in their order.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>塗りつぶし</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>穴を埋める</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>ショートカットを絞り込み</translation>
    </message>
    <message>
        <source>Finding the object</source>
        <translation>オブジェクトを検索中</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>硬い</translation>
    </message>
    <message>
        <source>First and last step of the branch</source>
        <translation>ブランチの最初と最後のステップ</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>画像を統合</translation>
    </message>
    <message>
        <source>Flip layer</source>
        <translation>レイヤーを反転</translation>
    </message>
    <message>
        <source>Flip layer left to right</source>
        <extracomment>Widths of an edge, in pixels, that &quot;harder&quot; and &quot;softer&quot; go through.</extracomment>
        <translation>レイヤーを左右反転</translation>
    </message>
    <message>
        <source>Flip layer top to bottom</source>
        <translation>レイヤーを上下反転</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出方法</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Frame at {x}, {y}, {width} by {height} pixels.</source>
        <translation>フレームは {x}, {y}、{width} × {height} ピクセル。</translation>
    </message>
    <message>
        <source>Frame of the next run</source>
        <translation>次の実行のフレーム</translation>
    </message>
    <message>
        <source>Frame on end</source>
        <translation>フレームの縦横を入れ替え</translation>
    </message>
    <message>
        <source>Frame the mask</source>
        <translation>マスクをフレームで囲む</translation>
    </message>
    <message>
        <source>Frame the picture</source>
        <translation>画像全体をフレームにする</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>The ratios as the window names them; numbers are the same in every language.</extracomment>
        <translation>自由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>ドキュメントから</translation>
    </message>
    <message>
        <source>From which share of the steps on the guide holds</source>
        <translation>ステップのどの割合からガイドを適用するか</translation>
    </message>
    <message>
        <source>From {width} x {height} px, by a factor that shows when the file is loaded.</source>
        <translation>{width} x {height} px から。倍率はファイルの読み込み時にわかります。</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px.</source>
        <translation>{width} x {height} px から {wide} x {high} px へ。</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px. What is new is masked.</source>
        <translation>{width} x {height} px から {wide} x {high} px へ。新しい部分はマスクされます。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Results, layers and history get what prompt and parameters leave, within these bounds. Whether the program is to be started anew when the window is closed.</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate variations</source>
        <translation>バリエーションを生成</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with</source>
        <translation>すべてのコマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>Give what is masked now a prompt of its own; the mask can then be painted anew</source>
        <translation>現在マスクされている部分に専用のプロンプトを設定します。その後マスクは描き直せます</translation>
    </message>
    <message>
        <source>Go on from this step</source>
        <translation>このステップから続ける</translation>
    </message>
    <message>
        <source>Go on from this step, with the prompt, parameters and mask as they are now</source>
        <translation>現在のプロンプト・パラメーター・マスクで、このステップから続けます</translation>
    </message>
    <message>
        <source>Go on with another picture...</source>
        <translation>別の画像で続ける...</translation>
    </message>
    <message>
        <source>Go one step back in a paused run</source>
        <translation>一時停止中の実行を 1 ステップ戻します</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>キャンバスへ移動</translation>
    </message>
    <message>
        <source>Go to the kept masks</source>
        <translation>保存したマスクへ移動</translation>
    </message>
    <message>
        <source>Go to the layers</source>
        <translation>レイヤーへ移動</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>次の領域へ移動</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>プロンプトへ移動</translation>
    </message>
    <message>
        <source>Going on from step {step}</source>
        <translation>ステップ {step} から続けています</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>Gradient shape</source>
        <translation>グラデーションの形</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Grid...</source>
        <translation>グリッド...</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>レイヤーをグループ化</translation>
    </message>
    <message>
        <source>Group opacity</source>
        <translation>グループの不透明度</translation>
    </message>
    <message>
        <source>Grow by {amount} px</source>
        <translation>{amount} px 拡張</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>マスクを拡張</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>ガイダンス開始</translation>
    </message>
    <message>
        <source>Guidance of the region</source>
        <translation>領域のガイダンス</translation>
    </message>
    <message>
        <source>Guidance only between these shares of the steps: a step outside takes about half the time (0.53 with Stable Diffusion 1.5). {cost}</source>
        <translation>ステップのこの範囲だけガイダンスを使います。範囲外のステップは約半分の時間で済みます (Stable Diffusion 1.5 で 0.53)。{cost}</translation>
    </message>
    <message>
        <source>Guidance over steps</source>
        <translation>ステップごとのガイダンス</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>ステップごとのガイダンス</translation>
    </message>
    <message>
        <source>Guidance over the steps, in place of the value above; empty: the same at every step</source>
        <translation>上の値の代わりに使う、ステップごとのガイダンス。空欄なら全ステップで同じです</translation>
    </message>
    <message>
        <source>Guidance over the steps: drag the keyframes; a double click adds one or takes one out</source>
        <translation>ステップごとのガイダンス: キーフレームをドラッグ。ダブルクリックで追加・削除</translation>
    </message>
    <message>
        <source>Guidance that changes over the steps, as keyframes to be dragged</source>
        <translation>ステップに応じて変わるガイダンスを、ドラッグできるキーフレームで設定します</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>ガイダンス終了</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>適用範囲</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手のひら</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>ハードライト</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>ブラシを硬く</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>Have the frame of the next run follow the mask again</source>
        <translation>次の実行のフレームを再びマスクに追従させます</translation>
    </message>
    <message>
        <source>Have the panel say what the result was asked for; its thumbnail can be dragged there too</source>
        <translation>結果のプロンプトをパネルに入れます。サムネイルをそこへドラッグすることもできます</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of the frame</source>
        <translation>フレームの高さ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Hide group</source>
        <translation>グループを隠す</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>レイヤーを隠す</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>How a result is brought to a frame that is larger than the size the model draws at: smoothly, or with an upscaler, which draws sharper outlines</source>
        <translation>モデルが描くサイズより大きいフレームに結果を合わせる方法: なめらかに拡大するか、輪郭をよりくっきり描くアップスケーラーを使う</translation>
    </message>
    <message>
        <source>How closely the prompt is followed</source>
        <translation>プロンプトにどれだけ忠実に従うか</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>How many results &quot;{title}&quot; makes</source>
        <translation>「{title}」で作る結果の数</translation>
    </message>
    <message>
        <source>How many steps the run takes: more is slower and finer</source>
        <translation>実行のステップ数。多いほど遅く、細かくなります</translation>
    </message>
    <message>
        <source>How much a colour may differ, in each of red, green, blue and alpha</source>
        <translation>赤・緑・青・アルファのそれぞれで許される色の差</translation>
    </message>
    <message>
        <source>How much of a run&apos;s time pictures of its steps may take; 0 shows none</source>
        <translation>実行時間のうちステップのプレビューに使ってよい割合。0 では表示しません</translation>
    </message>
    <message>
        <source>How much of it is added: 1 is all, 0 none</source>
        <translation>どれだけ加えるか。1 ですべて、0 でなし</translation>
    </message>
    <message>
        <source>How much of it is in the blend: now {share:.0%}</source>
        <translation>ブレンドに占める割合: 現在 {share:.0%}</translation>
    </message>
    <message>
        <source>How much of the picture the preprocessor keeps</source>
        <translation>プリプロセッサーが画像をどれだけ残すか</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees, as a share of the mask&apos;s size</source>
        <translation>モデルが見る周囲の広さ (マスクの大きさに対する割合)</translation>
    </message>
    <message>
        <source>How much of what is there may change: 1 paints anew, less keeps more</source>
        <translation>今ある内容がどれだけ変わってよいか。1 で描き直し、小さいほど元を残します</translation>
    </message>
    <message>
        <source>How much of {name} is added in the region; at its lowest, as much as in the whole picture</source>
        <translation>領域に {name} をどれだけ加えるか。最小では画像全体と同じです</translation>
    </message>
    <message>
        <source>How much the guide counts: 1 is all, 0 nothing</source>
        <translation>ガイドの効き具合。1 で最大、0 でなし</translation>
    </message>
    <message>
        <source>How much the region&apos;s prompt counts there against that of the whole picture</source>
        <translation>その領域のプロンプトが、画像全体のプロンプトに対してどれだけ効くか</translation>
    </message>
    <message>
        <source>How noise is taken away from step to step</source>
        <translation>ステップごとにノイズを取り除く方法</translation>
    </message>
    <message>
        <source>How the layer&apos;s colours mix with those below</source>
        <translation>レイヤーの色を下の色と混ぜる方法</translation>
    </message>
    <message>
        <source>How wide the result blends in, on the painted side of the mask&apos;s edge</source>
        <translation>マスクの縁の内側で結果をなじませる幅</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Identifying the model</source>
        <translation>モデルを識別しています</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>画像エンコーダー</translation>
    </message>
    <message>
        <source>In the projects: {names}</source>
        <translation>プロジェクト: {names}</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>インペイント</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert、Delete</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>交差</translation>
    </message>
    <message>
        <source>Intersect with a kept mask</source>
        <translation>保存したマスクと交差</translation>
    </message>
    <message>
        <source>Intersect with the kept mask</source>
        <translation>保存したマスクと交差</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>アイソメトリック</translation>
    </message>
    <message>
        <source>Its model “{model}” is not among yours.</source>
        <translation>そのモデル「{model}」は手元にありません。</translation>
    </message>
    <message>
        <source>Keep masked what both masks mask</source>
        <translation>両方のマスクに共通する部分だけを残します</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name</source>
        <translation>パネルの配置に名前を付けて保存します</translation>
    </message>
    <message>
        <source>Keep the exact mask that made the shown result, or else the layer in hand</source>
        <translation>表示中の結果 (なければ選択中のレイヤー) を作ったマスクをそのまま保存します</translation>
    </message>
    <message>
        <source>Keep the mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Keep the prompt among the favourites, or take it out</source>
        <translation>プロンプトをお気に入りに追加、または外します</translation>
    </message>
    <message>
        <source>Keep the prompt as a style</source>
        <translation>プロンプトをスタイルとして保存</translation>
    </message>
    <message>
        <source>Keep the prompt as a style...</source>
        <translation>プロンプトをスタイルとして保存...</translation>
    </message>
    <message>
        <source>Keep the result&apos;s mask</source>
        <translation>結果のマスクを保存</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>Keep the shown step or result, to compare others with it</source>
        <translation>表示中のステップまたは結果を固定し、ほかと比較します</translation>
    </message>
    <message>
        <source>Keep what is masked now in place of what was kept under the name</source>
        <translation>この名前で保存した内容を現在のマスクに置き換えます</translation>
    </message>
    <message>
        <source>Keep what is masked now under a name, to use it again</source>
        <translation>現在のマスクを名前を付けて保存し、後で使えるようにします</translation>
    </message>
    <message>
        <source>Keep what the prompts say as a template for other prompts</source>
        <translation>プロンプトの内容を、ほかのプロンプトのひな形として保存します</translation>
    </message>
    <message>
        <source>Kept as the style {name}.</source>
        <translation>スタイル {name} として保存しました。</translation>
    </message>
    <message>
        <source>Kept masks</source>
        <translation>保存したマスク</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyframe {number} of {count}: guidance {guidance:g} from {share:.0%} of the steps.</source>
        <translation>キーフレーム {number}/{count}: ステップの {share:.0%} からガイダンス {guidance:g}。</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>キーフレーム</translation>
    </message>
    <message>
        <source>Keyframes of the guidance</source>
        <translation>ガイダンスのキーフレーム</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys for the chosen command</source>
        <translation>選択したコマンドのキー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>LDM Studio makes no network connections. Pictures, prompts and models stay on this computer; connections to other machines are refused while it runs.</source>
        <translation>LDM Studio はネットワークに接続しません。画像・プロンプト・モデルはこのコンピューターから出ません。動作中は、ほかのマシンへの接続を拒否します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>ブラシを大きく</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Layer mask</source>
        <translation>レイヤーマスク</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Leaves out a transformer&apos;s further blocks in steps in which its first one changes by less than this share (0: never). {cost}</source>
        <translation>最初のブロックの変化がこの割合より小さいステップでは、Transformer の残りのブロックを省きます（0: 省かない）。{cost}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左端</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>省いたもの：{names}。</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What the help page says about the editor&apos;s own keys.
----------
How near the pointer has to be to a keyframe. More steps than this would make the ticks a grey band. What the help page says about the lane&apos;s own keys.</extracomment>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>比較 (明)</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>線画</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Live painting</source>
        <translation>ライブペイント</translation>
    </message>
    <message>
        <source>LoRAs cannot be added to weights in {precision}: choose another precision, or take them out.</source>
        <translation>{precision} の重みには LoRA を追加できません。別の精度を選ぶか、LoRA を外してください。</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>マスクを読み込み</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>Loading the {part}</source>
        <translation>{part}を読み込んでいます</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation>{name} を読み込んでいます</translation>
    </message>
    <message>
        <source>Lock group</source>
        <translation>グループをロック</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>レイヤーをロック</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Looking through the folders...</source>
        <translation>フォルダーを調べています...</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <translation>{name} を調べています</translation>
    </message>
    <message>
        <source>Lower layer</source>
        <translation>レイヤーを下へ</translation>
    </message>
    <message>
        <source>Lower the layer, or group: into an open group, or out of its own at the end</source>
        <translation>レイヤーまたはグループを下へ: 開いたグループの中へ、端では自分のグループの外へ</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>輝度</translation>
    </message>
    <message>
        <source>Made for GPUs: on a CPU the bundled model took 31 s to compile and then ran 1.25 times slower. The pictures stay the same to 51 dB.</source>
        <translation>GPU 向けです。CPU では付属モデルのコンパイルに 31 秒かかり、その後は 1.25 倍遅くなりました。画像は 51 dB まで一致します。</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt alone</source>
        <translation>プロンプトだけから新しい画像を作ります</translation>
    </message>
    <message>
        <source>Make a variation of the whole picture</source>
        <translation>画像全体のバリエーションを作ります</translation>
    </message>
    <message>
        <source>Make one layer of all that is seen</source>
        <translation>見えているものを 1 つのレイヤーにまとめます</translation>
    </message>
    <message>
        <source>Make one layer of this one and the one below, or of a group</source>
        <translation>このレイヤーと下のレイヤー、またはグループを1つのレイヤーにします</translation>
    </message>
    <message>
        <source>Make the grid</source>
        <translation>グリッドを作成</translation>
    </message>
    <message>
        <source>Make the whole picture larger and sharp, with an upscaler</source>
        <translation>アップスケーラーで画像全体を大きく鮮明にします</translation>
    </message>
    <message>
        <source>Marching ants</source>
        <translation>マーチングアンツ</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Mask a region</source>
        <translation>領域をマスク</translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation>すべてマスク</translation>
    </message>
    <message>
        <source>Mask border</source>
        <translation>マスクの境界線</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>マスクの色</translation>
    </message>
    <message>
        <source>Mask of a layer</source>
        <translation>レイヤーのマスク</translation>
    </message>
    <message>
        <source>Mask of region {place}</source>
        <translation>領域 {place} のマスク</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>マスクの不透明度</translation>
    </message>
    <message>
        <source>Mask what is bright</source>
        <translation>明るい部分をマスク</translation>
    </message>
    <message>
        <source>Mask what is transparent</source>
        <translation>透明な部分をマスク</translation>
    </message>
    <message>
        <source>Mask what the kept mask masked, and nothing else</source>
        <translation>保存したマスクの部分だけをマスクします</translation>
    </message>
    <message>
        <source>Mask what the layer covers</source>
        <translation>レイヤーが覆う部分をマスク</translation>
    </message>
    <message>
        <source>Mask {share:.1%}</source>
        <translation>マスク {share:.1%}</translation>
    </message>
    <message>
        <source>Masked area</source>
        <translation>マスクの面積</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Masks that you keep stand here under a name: paint one, then press + to keep it.</source>
        <translation>保存したマスクは名前付きでここに並びます。マスクを塗って + を押すと保存されます。</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>縁の色を合わせる</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory of the next run</source>
        <translation>次の実行のメモリ</translation>
    </message>
    <message>
        <source>Memory ran out: the run goes on from its last step with {levels}.</source>
        <translation>メモリが不足しました。実行は最後のステップから次の方法で続きます: {levels}</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>下のレイヤーと結合</translation>
    </message>
    <message>
        <source>Merge group</source>
        <translation>グループを結合</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>モデル標準</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models and files</source>
        <translation>モデルとファイル</translation>
    </message>
    <message>
        <source>Models are not compiled for {kind} here: leave it off.</source>
        <translation>ここでは {kind} 向けにモデルをコンパイルできません。オフのままにしてください。</translation>
    </message>
    <message>
        <source>Models of the family {family!r} cannot be run yet: choose one of {names}.</source>
        <translation>{family!r} ファミリーのモデルはまだ実行できません。次のいずれかを選んでください: {names}</translation>
    </message>
    <message>
        <source>Models, LoRA files and VAEs: look them through, take one up, add folders</source>
        <translation>モデル・LoRA ファイル・VAE を調べ、使用し、フォルダーを追加します</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>モデル...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>More or less guidance; with Shift by a tenth</source>
        <translation>ガイダンスを増減 (Shift で 0.1 ずつ)</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>詳細パラメーター</translation>
    </message>
    <message>
        <source>Move frame</source>
        <extracomment>Parameters on which the automatic frame depends. Sets it where there is neither a mask nor a model to go by.</extracomment>
        <translation>フレームを移動</translation>
    </message>
    <message>
        <source>Move layer</source>
        <extracomment>Pixels of a layer above which it is scaled and turned when it is let go, off the GUI thread.</extracomment>
        <translation>レイヤーを移動</translation>
    </message>
    <message>
        <source>Move layer in the stack</source>
        <translation>レイヤーの順序を変更</translation>
    </message>
    <message>
        <source>Move the frame by 8 px (Shift: 64 px), with Ctrl its size</source>
        <translation>フレームを 8 px 移動（Shift: 64 px）、Ctrl で大きさを変更</translation>
    </message>
    <message>
        <source>Move the keyboard cursor, or with the move tool the layer, by 1 px (Shift: 10 px)</source>
        <translation>キーボードカーソル (移動ツールではレイヤー) を 1 px 動かす (Shift: 10 px)</translation>
    </message>
    <message>
        <source>Move the keyframe by one percent of the steps</source>
        <translation>キーフレームをステップの 1 パーセント動かす</translation>
    </message>
    <message>
        <source>Move the point to less or more pressure</source>
        <translation>点を弱い・強い筆圧へ移動</translation>
    </message>
    <message>
        <source>Much only where the pen is pressed hard</source>
        <translation>ペンを強く押したところだけ大きく効きます</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>NVIDIA (CUDA)</source>
        <translation>NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>スタイルの名前</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>ワークスペースの名前</translation>
    </message>
    <message>
        <source>Name the branch</source>
        <translation>ブランチに名前を付ける</translation>
    </message>
    <message>
        <source>Name the branch...</source>
        <translation>ブランチに名前を付ける...</translation>
    </message>
    <message>
        <source>Near variations: how far the noise is turned to that of the variation seed</source>
        <translation>近いバリエーション: ノイズを派生シードのノイズへどれだけ寄せるか</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>Neither a result that repainted a mask is shown, nor is a layer in hand that was one.</source>
        <translation>マスクを描き直した結果が表示されておらず、その結果だったレイヤーも選択されていません。</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新規ドキュメント</translation>
    </message>
    <message>
        <source>New empty group above the layer, or group; layers are dragged into it</source>
        <translation>レイヤーまたはグループの上に空のグループを作ります。レイヤーはドラッグして入れます</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新規グループ</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新規レイヤー</translation>
    </message>
    <message>
        <source>New layer from what is seen</source>
        <translation>表示内容から新規レイヤー</translation>
    </message>
    <message>
        <source>New layer of what is seen, with the mask as its mask where something is masked</source>
        <translation>表示内容から新規レイヤーを作ります。マスクがあればそのレイヤーのマスクになります</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>新しいランダムシード</translation>
    </message>
    <message>
        <source>New, empty picture</source>
        <translation>新しい空の画像</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>新規...</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>次の結果</translation>
    </message>
    <message>
        <source>No ControlNet or IP-Adapter that fits this model is in the models&apos; folders</source>
        <translation>モデルフォルダーに、このモデルに合う ControlNet も IP-Adapter もありません</translation>
    </message>
    <message>
        <source>No LoRA that fits this model is in the models&apos; folders</source>
        <translation>モデルフォルダーに、このモデルに合う LoRA がありません</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>マスクなし</translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>モデルがありません</translation>
    </message>
    <message>
        <source>No model that finds objects is in your folders: put SAM or SAM 2 there, in transformers&apos; layout.</source>
        <translation>フォルダーにオブジェクトを見つけるモデルがありません。transformers 形式の SAM または SAM 2 を置いてください。</translation>
    </message>
    <message>
        <source>No model was found: add a model folder in Settings.</source>
        <translation>モデルが見つかりません。設定でモデルフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>No more than {most} groups can lie in one another: ungroup some.</source>
        <translation>グループを入れ子にできるのは {most} 段までです。いくつか解除してください。</translation>
    </message>
    <message>
        <source>No object was found there: try a box around it.</source>
        <translation>そこにオブジェクトは見つかりませんでした。枠で囲んでみてください。</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>保存された実行はまだありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>blend mode</comment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Not used in any run or project that is kept.</source>
        <translation>保存された実行やプロジェクトでは使われていません。</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted in this run&apos;s frame: paint a mask there first.</source>
        <translation>この実行の枠内に描き直す部分がありません。先にそこへマスクを描いてください。</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted: paint a mask first.</source>
        <translation>描き直す部分がありません。先にマスクを描いてください。</translation>
    </message>
    <message>
        <source>Nothing is masked inside the frame: paint there, move the frame, or make it automatic.</source>
        <translation>フレームの中に何もマスクされていません。そこに塗るか、フレームを移動するか、自動に戻してください。</translation>
    </message>
    <message>
        <source>Nothing is masked: mask what should stay first.</source>
        <translation>何もマスクされていません。先に残したい部分をマスクしてください。</translation>
    </message>
    <message>
        <source>Nothing is masked: paint a mask first.</source>
        <translation>何もマスクされていません。先にマスクを塗ってください。</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over the part that is to have a prompt of its own.</source>
        <translation>何もマスクされていません。専用のプロンプトを付けたい部分を塗ってください。</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should change, or choose New picture.</source>
        <translation>何もマスクされていません。変えたい部分を塗るか、「新しい画像」を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is to be added: give at least one edge some pixels.</source>
        <translation>追加する余白がありません。少なくとも一辺にピクセル数を指定してください。</translation>
    </message>
    <message>
        <source>Nothing of the layer is masked: paint over what should be seen of it first.</source>
        <translation>レイヤーに何もマスクされていません。先に見せたい部分を塗ってください。</translation>
    </message>
    <message>
        <source>Number of variations</source>
        <translation>バリエーションの数</translation>
    </message>
    <message>
        <source>Object finder</source>
        <translation>オブジェクト検出</translation>
    </message>
    <message>
        <source>Of the mask only what lies in the shape is kept</source>
        <translation>マスクのうち形の内側だけを残します</translation>
    </message>
    <message>
        <source>On: multiples of 64 px, or with Ctrl of 8 px; off: of 8 px</source>
        <translation>オン: 64 px の倍数（Ctrl で 8 px）、オフ: 8 px の倍数</translation>
    </message>
    <message>
        <source>One of the two layers is hidden: show both to merge them.</source>
        <translation>2 つのレイヤーの一方が非表示です。両方を表示してから結合してください。</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>1 ステップ戻る</translation>
    </message>
    <message>
        <source>Only what hangs together with the clicked pixel; else the colour wherever it is</source>
        <translation>クリックしたピクセルとつながる部分のみ。オフではその色すべて</translation>
    </message>
    <message>
        <source>Only what is masked of the layer is seen</source>
        <translation>レイヤーのマスクされた部分だけが見えるようになります</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>レイヤーの不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a picture or a project</source>
        <translation>画像またはプロジェクトを開きます</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>マスクを開く</translation>
    </message>
    <message>
        <source>Open mask...</source>
        <translation>マスクを開く...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Open the folder whose text files have the choices for __words__ in prompts</source>
        <translation>プロンプト内の __単語__ の選択肢を書いたテキストファイルのフォルダーを開きます</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} を開く</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>OpenRaster project (*.ora)</source>
        <translation>OpenRaster プロジェクト (*.ora)</translation>
    </message>
    <message>
        <source>Opening the last session</source>
        <translation>前回のセッションを開いています</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} を開いています</translation>
    </message>
    <message>
        <source>Over how many pixels the layer blends in, inside of what was masked</source>
        <translation>マスクされた部分の内側で、レイヤーを何ピクセルでなじませるか</translation>
    </message>
    <message>
        <source>Over how many pixels the result blends in, inside of what was masked: no new run</source>
        <translation>マスクされた部分の内側で、結果を何ピクセルでなじませるか (再実行なし)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>blend mode</comment>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>PNDM cannot sample a model that predicts the clean picture: choose another sampler.</source>
        <translation>PNDM では、完成画像を予測するモデルをサンプリングできません。別のサンプラーを選んでください。</translation>
    </message>
    <message>
        <source>PNG with recipe (*.png)</source>
        <translation>レシピ付き PNG (*.png)</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>Those that come with the window, as it names them.</extracomment>
        <translation>描画</translation>
    </message>
    <message>
        <source>Paint anew what is masked; every other pixel stays as it is</source>
        <translation>マスクした部分を描き直します。ほかのピクセルは変わりません</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>表示を移動</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>パネルのタイトル</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>レイヤーとして貼り付け</translation>
    </message>
    <message>
        <source>Paste as a new picture</source>
        <translation>新しい画像として貼り付け</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>実行を一時停止または再開</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>実行を一時停止</translation>
    </message>
    <message>
        <source>Paused after step {step}</source>
        <translation>ステップ {step} の後で一時停止中</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>筆圧</translation>
    </message>
    <message>
        <source>Pen pressure changes opacity</source>
        <translation>筆圧で不透明度を変える</translation>
    </message>
    <message>
        <source>Pen pressure changes size</source>
        <extracomment>By the settings that say so.</extracomment>
        <translation>筆圧でサイズを変える</translation>
    </message>
    <message>
        <source>Pen pressure...</source>
        <translation>筆圧...</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>鉛筆スケッチ</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>What `STYLES` are called.</extracomment>
        <translation>写真</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Stands among the files where the model needs none: it looks at pictures by itself.</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Pictures ({names});;All files (*)</source>
        <translation>画像 ({names});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pictures and projects ({names});;All files (*)</source>
        <translation>画像とプロジェクト ({names});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pin for comparing</source>
        <translation>比較用に固定</translation>
    </message>
    <message>
        <source>Pinned. Choose another step or result, then compare by slider, blink or difference.</source>
        <translation>固定しました。別のステップまたは結果を選び、スライダー・点滅・差分で比較してください。</translation>
    </message>
    <message>
        <source>Pixels outside the mask would have changed: the result was thrown away; please report this.</source>
        <translation>マスクの外のピクセルが変わるところでした。結果は破棄しました。ご報告ください。</translation>
    </message>
    <message>
        <source>Point at a step to see it, click to stay there, and go on from it with other words: {run.go_on}. The same steps give the same picture, always.</source>
        <translation>ステップを指すと表示され、クリックするとそこに留まり、別の言葉でそこから続けられます: {run.go_on}。同じステップからは必ず同じ画像ができます。</translation>
    </message>
    <message>
        <source>Point {number} of {count}: {share:.0%} at a pressure of {pressure:.0%}.</source>
        <translation>点 {number} / {count}：筆圧 {pressure:.0%} で {share:.0%}。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Preparing the run</source>
        <translation>実行を準備しています</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>プリプロセッサー</translation>
    </message>
    <message>
        <source>Press the keys.</source>
        <translation>キーを押してください。</translation>
    </message>
    <message>
        <source>Press {run.generate}. The picture appears on the canvas step by step; {run.pause} pauses, {run.cancel} ends it.</source>
        <translation>{run.generate} を押すと、画像がキャンバスに 1 ステップずつ現れます。{run.pause} で一時停止、{run.cancel} で終了します。</translation>
    </message>
    <message>
        <source>Pressure changes: {title}</source>
        <translation>筆圧で変える: {title}</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>筆圧曲線</translation>
    </message>
    <message>
        <source>Pressure grows to the right. A mouse presses fully.</source>
        <translation>右ほど筆圧が強くなります。マウスは常に最大です。</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>プレビューデコーダー</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>前の結果</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>プロセッサー (CPU)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>ファイルの進行状況</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Prompt of region {place}</source>
        <translation>領域 {place} のプロンプト</translation>
    </message>
    <message>
        <source>Put a picture from a file in place of what the chosen step shows, and go on from there</source>
        <translation>選択したステップの表示内容をファイルの画像に置き換え、そこから続けます</translation>
    </message>
    <message>
        <source>Put the layer, or group, into a new group; others join it by dragging, or when moved</source>
        <translation>レイヤーまたはグループを新しいグループに入れます。他はドラッグや移動で加えられます</translation>
    </message>
    <message>
        <source>Put the panels back to where the workspace has them</source>
        <translation>パネルをワークスペースの配置に戻します</translation>
    </message>
    <message>
        <source>Put the prompt into a style: a template with words for a look</source>
        <translation>プロンプトをスタイルに入れます: 見た目を表す言葉のひな形です</translation>
    </message>
    <message>
        <source>Quick, in {steps} steps</source>
        <translation>高速 ({steps} ステップ)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>円形</translation>
    </message>
    <message>
        <source>Raise layer</source>
        <translation>レイヤーを上へ</translation>
    </message>
    <message>
        <source>Raise or lower the point; with Shift by less</source>
        <translation>点を上下に動かす（Shift で細かく）</translation>
    </message>
    <message>
        <source>Raise the layer, or group: into an open group, or out of its own at the end</source>
        <translation>レイヤーまたはグループを上へ: 開いたグループの中へ、端では自分のグループの外へ</translation>
    </message>
    <message>
        <source>Ratio of the frame</source>
        <translation>フレームの比率</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>比率 {ratio}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} を読み取っています</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation>スタイルを削除</translation>
    </message>
    <message>
        <source>Remove layer mask</source>
        <translation>レイヤーマスクを削除</translation>
    </message>
    <message>
        <source>Remove model folder</source>
        <translation>モデルフォルダーを削除</translation>
    </message>
    <message>
        <source>Remove the layer&apos;s mask</source>
        <translation>レイヤーのマスクを削除</translation>
    </message>
    <message>
        <source>Rename a kept mask</source>
        <translation>保存したマスクの名前を変更</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>グループ名を変更</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <extracomment>Changes of one value that follow one another within so many seconds are one undo step.</extracomment>
        <translation>レイヤー名を変更</translation>
    </message>
    <message>
        <source>Rename the kept mask</source>
        <translation>保存したマスクの名前を変更</translation>
    </message>
    <message>
        <source>Rename workspace...</source>
        <translation>ワークスペースの名前を変更...</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>描き直し</translation>
    </message>
    <message>
        <source>Repaint the mask</source>
        <extracomment>What a run does, as the window names it.</extracomment>
        <translation>マスクを描き直す</translation>
    </message>
    <message>
        <source>Reset workspace</source>
        <translation>ワークスペースをリセット</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>フレームの大きさを変更</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What may be changed of a locked layer.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result {number} of {count}</source>
        <translation>結果 {number}/{count}</translation>
    </message>
    <message>
        <source>Result {number}: {words}</source>
        <translation>結果 {number}: {words}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results appear here. Accept one to make it a layer; until then nothing is changed.</source>
        <translation>結果はここに表示されます。採用するとレイヤーになり、それまで何も変わりません。</translation>
    </message>
    <message>
        <source>Results over up to three parameters</source>
        <translation>最大 3 つのパラメーターにわたる結果</translation>
    </message>
    <message>
        <source>Results, layers, masks and history</source>
        <translation>結果、レイヤー、マスク、履歴</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>実行を再開</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right button or Alt</source>
        <translation>右ボタンまたは Alt</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右端</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>SHA-256 of the file, which recipes name it by</source>
        <translation>ファイルの SHA-256。レシピはこれでファイルを示します</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>サンプラー</translation>
    </message>
    <message>
        <source>Sampler that this model starts with</source>
        <extracomment>So many prompts are shown, and so much of each.</extracomment>
        <translation>このモデルの最初のサンプラー</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Save grid</source>
        <translation>グリッドを保存</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Save project as...</source>
        <translation>プロジェクトを別名で保存...</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Save result...</source>
        <translation>結果を保存...</translation>
    </message>
    <message>
        <source>Save the grid as one picture...</source>
        <translation>グリッドを 1 枚の画像として保存...</translation>
    </message>
    <message>
        <source>Save the shown result as a PNG with its recipe</source>
        <translation>表示中の結果をレシピ付きの PNG として保存します</translation>
    </message>
    <message>
        <source>Save workspace as...</source>
        <translation>ワークスペースに名前を付けて保存...</translation>
    </message>
    <message>
        <source>Saved {name} with its recipe.</source>
        <translation>{name} をレシピ付きで保存しました。</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>{name} を保存しました。</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} を保存しています</translation>
    </message>
    <message>
        <source>Say what should be there</source>
        <translation>そこに何を描くか伝える</translation>
    </message>
    <message>
        <source>Scale group</source>
        <translation>グループを拡大縮小</translation>
    </message>
    <message>
        <source>Scale layer</source>
        <translation>レイヤーを拡大縮小</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>blend mode</comment>
        <translation>スクリーン</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>落書き</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search names, families and trigger words</source>
        <translation>名前・ファミリー・トリガーワードを検索</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>What a grid can go over, as it is shown.</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>Seed {seed} is set, and kept for the runs that follow.</source>
        <extracomment>So many favourites are kept, of so many characters: the settings are one small file.</extracomment>
        <translation>シード {seed} を設定し、以降の実行でも保ちます。</translation>
    </message>
    <message>
        <source>Select object</source>
        <translation>オブジェクト選択</translation>
    </message>
    <message>
        <source>Set the frame to the mask with its surroundings, where it stays</source>
        <translation>フレームをマスクとその周囲に合わせ、そこに固定します</translation>
    </message>
    <message>
        <source>Set the panels to what the opened picture was made with</source>
        <translation>開いた画像を作ったときの設定をパネルに入れます</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>設定...</translation>
    </message>
    <message>
        <source>Shapes are added to the mask</source>
        <translation>形をマスクに追加します</translation>
    </message>
    <message>
        <source>Shapes are taken away from the mask (with any setting: Alt or the right button)</source>
        <translation>形をマスクから除外します (どの設定でも: Alt または右ボタン)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Shifts the shades of what was painted by as much as the model shifted those around it</source>
        <translation>モデルが周囲の色合いをずらした分だけ、描いた部分の色合いを補正します</translation>
    </message>
    <message>
        <source>Show group</source>
        <translation>グループを表示</translation>
    </message>
    <message>
        <source>Show in black and white</source>
        <translation>白黒で表示</translation>
    </message>
    <message>
        <source>Show it as the mask</source>
        <translation>マスクとして表示</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>レイヤーを表示</translation>
    </message>
    <message>
        <source>Show or hide further parameters</source>
        <translation>詳細パラメーターの表示を切り替えます</translation>
    </message>
    <message>
        <source>Show the frame of the next run with every tool, dashed where it follows the mask</source>
        <translation>次の実行のフレームをどのツールでも表示します（マスクに追従するときは破線）</translation>
    </message>
    <message>
        <source>Show the mask itself, white where all is painted anew, in place of the picture</source>
        <translation>画像の代わりにマスクそのものを表示します (描き直す部分が白)</translation>
    </message>
    <message>
        <source>Show the mask&apos;s edge as marching ants</source>
        <translation>マスクの縁をマーチングアンツで表示</translation>
    </message>
    <message>
        <source>Shrink by {amount} px</source>
        <translation>{amount} px 縮小</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>マスクを縮小</translation>
    </message>
    <message>
        <source>Single step</source>
        <translation>1 ステップ進める</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>The ways of comparing, as the window names them.</extracomment>
        <translation>スライダー</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>ブラシを小さく</translation>
    </message>
    <message>
        <source>Smooth (Lanczos)</source>
        <translation>なめらか (Lanczos)</translation>
    </message>
    <message>
        <source>Smooth by {amount} px</source>
        <translation>{amount} px 滑らかに</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <translation>マスクを滑らかに</translation>
    </message>
    <message>
        <source>Snap the frame to 64 px</source>
        <translation>フレームを 64 px に揃える</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>柔らかい</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>ソフトライト</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>ブラシを柔らかく</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔らかさ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>Space+ドラッグ、中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Stable Diffusion XL does not run prompts joined with AND: use BREAK, or a comma.</source>
        <translation>Stable Diffusion XL では AND でつないだプロンプトを実行できません。BREAK またはコンマを使ってください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>実行を始める</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>最初からやり直しています</translation>
    </message>
    <message>
        <source>Starts with the sampler</source>
        <translation>最初のサンプラー</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>手ぶれ補正</translation>
    </message>
    <message>
        <source>Step numbers</source>
        <translation>ステップ番号</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>ステップ {number}</translation>
    </message>
    <message>
        <source>Step {number} of the branch: {label}</source>
        <translation>ブランチ「{label}」のステップ {number}</translation>
    </message>
    <message>
        <source>Step {step} is not kept any more: choose a later one, or start a new run.</source>
        <translation>ステップ {step} はもう残っていません。後のステップを選ぶか、新しく実行してください。</translation>
    </message>
    <message>
        <source>Step {step} of {total}</source>
        <translation>ステップ {step}/{total}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>how many</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Straight line from the last point to the keyboard cursor</source>
        <translation>最後の点からキーボードカーソルまでの直線</translation>
    </message>
    <message>
        <source>Straight line from the last point; square rectangle</source>
        <translation>最後の点からの直線、正方形</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Subtract a kept mask</source>
        <translation>保存したマスクを除外</translation>
    </message>
    <message>
        <source>Subtract the kept mask</source>
        <translation>保存したマスクを除外</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>ドラッグを取り消す</translation>
    </message>
    <message>
        <source>Take away from the mask instead of adding</source>
        <translation>マスクに追加せずに除外する</translation>
    </message>
    <message>
        <source>Take it, as a layer</source>
        <translation>レイヤーとして採用する</translation>
    </message>
    <message>
        <source>Take region {place} out</source>
        <translation>領域 {place} を外す</translation>
    </message>
    <message>
        <source>Take the accent colour of the theme again</source>
        <translation>テーマのアクセント色に戻します</translation>
    </message>
    <message>
        <source>Take the group apart; its layers stay</source>
        <translation>グループを解除します。レイヤーは残ります</translation>
    </message>
    <message>
        <source>Take the kept mask away from what is masked</source>
        <translation>保存したマスクを現在のマスクから除きます</translation>
    </message>
    <message>
        <source>Take the mask as the layer&apos;s</source>
        <translation>マスクをレイヤーのマスクにする</translation>
    </message>
    <message>
        <source>Take the mask for it</source>
        <translation>マスクをこの領域に使う</translation>
    </message>
    <message>
        <source>Take the region out of the run</source>
        <translation>この領域を実行から外します</translation>
    </message>
    <message>
        <source>Take this step as the result</source>
        <translation>このステップを結果にする</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>{name} を外す</translation>
    </message>
    <message>
        <source>Take {name} out of the run</source>
        <translation>{name} を実行から外します</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>The ControlNet {name}</source>
        <translation>ControlNet {name}</translation>
    </message>
    <message>
        <source>The ControlNet {name} is to see the hole of a mask: choose to repaint one.</source>
        <translation>ControlNet {name} にはマスクの穴が必要です。マスクの描き直しを選んでください。</translation>
    </message>
    <message>
        <source>The IP-Adapter {name}</source>
        <translation>IP-Adapter {name}</translation>
    </message>
    <message>
        <source>The LoRA {name!r} is not in this run (it has {known}): start a new run with it.</source>
        <translation>LoRA {name!r} はこの実行にありません ({known} があります)。それを使って新しく実行してください。</translation>
    </message>
    <message>
        <source>The LoRA {name}</source>
        <translation>LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>LoRA {name} はこの実行にありません。それを使って新しく実行するか、外してください。</translation>
    </message>
    <message>
        <source>The U-Net of {name} takes {channels} channels: choose a model for making or inpainting pictures.</source>
        <translation>{name} の U-Net は {channels} チャンネルです。画像生成またはインペイント用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The change at step {step} comes too late: the run has {steps} steps, so the last change is at {most}.</source>
        <translation>ステップ {step} の変更は遅すぎます。実行は {steps} ステップなので、最後に変更できるのは {most} です。</translation>
    </message>
    <message>
        <source>The change came too late: the run has no steps left.</source>
        <translation>変更が間に合いませんでした。実行に残りのステップがありません。</translation>
    </message>
    <message>
        <source>The choices in the prompt {template!r} cannot be made: simplify it.</source>
        <translation>プロンプト {template!r} の選択肢を作れません。簡単にしてください。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one first.</source>
        <translation>クリップボードに画像がありません。先に画像をコピーしてください。</translation>
    </message>
    <message>
        <source>The configuration of {name} makes no sense: get the model again.</source>
        <translation>{name} の設定が正しくありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The embedding {gone!r} is not here: put its file into one of the models&apos; folders.</source>
        <translation>埋め込み {gone!r} がありません。そのファイルをモデルフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 64 px; while Ctrl is held, of 8 px</source>
        <translation>フレームは 64 px の倍数に揃います。Ctrl を押している間は 8 px</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 8 px, the least that models can do</source>
        <translation>フレームは 8 px の倍数に揃います。モデルが扱える最小です</translation>
    </message>
    <message>
        <source>The grid has {count} runs, more than {max_cells}: use fewer values.</source>
        <translation>グリッドの実行は {count} 回で、{max_cells} 回を超えています。値を減らしてください。</translation>
    </message>
    <message>
        <source>The group holds no layers: there is nothing to move or turn.</source>
        <extracomment>Said where a group without layers is to be moved or turned.</extracomment>
        <translation>グループにレイヤーがありません。移動や回転の対象がありません。</translation>
    </message>
    <message>
        <source>The group is empty: drag a layer into it first.</source>
        <translation>グループは空です。先にレイヤーをドラッグして入れてください。</translation>
    </message>
    <message>
        <source>The guidance {text!r} cannot be read: write it as 9 until 30 %, then 5.</source>
        <translation>ガイダンス {text!r} を読み取れません。9 until 30 %, then 5 のように書いてください。</translation>
    </message>
    <message>
        <source>The header of {path} does not describe what is in it: get the file again.</source>
        <translation>{path} のヘッダーが中身と一致しません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The interval {text!r} cannot be read: write it as FROM-UNTIL, such as 0.1-0.8.</source>
        <translation>範囲 {text!r} を読み取れません。0.1-0.8 のように FROM-UNTIL の形で書いてください。</translation>
    </message>
    <message>
        <source>The journal of runs is damaged: delete it in the state folder.</source>
        <translation>実行のジャーナルが壊れています。状態フォルダーから削除してください。</translation>
    </message>
    <message>
        <source>The last session could not be restored: {sentence}</source>
        <translation>前回のセッションを復元できませんでした: {sentence}</translation>
    </message>
    <message>
        <source>The layer below lies in another group: move one of the two to merge them.</source>
        <translation>下のレイヤーは別のグループにあります。結合するにはどちらかを移動してください。</translation>
    </message>
    <message>
        <source>The layer was changed meanwhile: it stays as it is.</source>
        <translation>レイヤーがその間に変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>The layers lie too far apart to be merged: move them closer together.</source>
        <translation>レイヤーが離れすぎていて結合できません。近づけてください。</translation>
    </message>
    <message>
        <source>The layers of {name} hold too many pixels to be opened: merge some of them first.</source>
        <translation>{name} のレイヤーはピクセル数が多すぎて開けません。先にいくつか結合してください。</translation>
    </message>
    <message>
        <source>The mask becomes the one that the layer was made with, or what it covers</source>
        <translation>レイヤーの作成に使われたマスク、またはレイヤーが覆う部分がマスクになります</translation>
    </message>
    <message>
        <source>The mask falls in a line from the first point to the last</source>
        <translation>マスクは最初の点から最後の点へ直線状に弱まります</translation>
    </message>
    <message>
        <source>The mask falls in circles about the first point</source>
        <translation>マスクは最初の点を中心に円形に弱まります</translation>
    </message>
    <message>
        <source>The mask is kept as “{name}”.</source>
        <translation>マスクを「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>The mask is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>マスクは {mask_width}x{mask_height} ですが、画像は {width}x{height} です。画像と同じ大きさのマスクを使ってください。</translation>
    </message>
    <message>
        <source>The mask or picture does not have the size of the run&apos;s frame: start a new run.</source>
        <translation>マスクまたは画像が実行の枠と同じ大きさではありません。新しく実行してください。</translation>
    </message>
    <message>
        <source>The mask {name} is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>マスク {name} は {mask_width}x{mask_height} ですが、画像は {width}x{height} です。画像と同じ大きさのマスクを使ってください。</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the picture&apos;s: start the run anew from the document.</source>
        <translation>マスクの大きさが画像と違います。ドキュメントから実行し直してください。</translation>
    </message>
    <message>
        <source>The model that paints; add model folders in Settings</source>
        <translation>描画に使うモデル。モデルフォルダーは設定で追加できます</translation>
    </message>
    <message>
        <source>The model {name} cannot do {task}: choose another model.</source>
        <translation>モデル {name} は {task} に対応していません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed in {precision}: set the precision to fp32 and run again.</source>
        <translation>{precision} ではモデルの数値があふれました。精度を fp32 にして再実行してください。</translation>
    </message>
    <message>
        <source>The models&apos; folders are still being looked through: try again in a moment.</source>
        <translation>モデルフォルダーを調べている途中です。少し後で試してください。</translation>
    </message>
    <message>
        <source>The panels show the settings that the picture was made with.</source>
        <translation>パネルは画像を作ったときの設定を示しています。</translation>
    </message>
    <message>
        <source>The panels show this result&apos;s settings, and its seed is kept.</source>
        <translation>この結果の設定をパネルに表示し、シードを固定しました。</translation>
    </message>
    <message>
        <source>The part {name} does not fit this model: choose a file that was made for it.</source>
        <translation>パーツ {name} はこのモデルに合いません。このモデル用のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>画像を PNG にエンコードできませんでした。</translation>
    </message>
    <message>
        <source>The picture encoder of {name}</source>
        <translation>{name} の画像エンコーダー</translation>
    </message>
    <message>
        <source>The picture has another depth than the run&apos;s: start a new run.</source>
        <translation>画像のビット深度が実行のものと違います。新しく実行してください。</translation>
    </message>
    <message>
        <source>The picture would be {width}x{height} pixels: add less, {most} is the most for a side.</source>
        <translation>画像が {width}x{height} ピクセルになります。余白を減らしてください。一辺の上限は {most} です。</translation>
    </message>
    <message>
        <source>The picture&apos;s size has changed since this run: undo that change, or run again.</source>
        <translation>この実行の後に画像の大きさが変わりました。その変更を元に戻すか、再実行してください。</translation>
    </message>
    <message>
        <source>The picture&apos;s size is not that of the recipe&apos;s frame: start the run anew from the document.</source>
        <translation>画像の大きさがレシピの枠と違います。ドキュメントから実行し直してください。</translation>
    </message>
    <message>
        <source>The precision {precision} needs torchao: run python -m pip install torchao, or choose another precision.</source>
        <extracomment>In which the rest is kept and all is computed.</extracomment>
        <translation>精度 {precision} には torchao が必要です。python -m pip install torchao を実行するか、別の精度を選んでください。</translation>
    </message>
    <message>
        <source>The prompt cannot be read from {where!r} on: close each {{ with a }}, or write \{{ for a brace.</source>
        <translation>プロンプトを {where!r} から読み取れません。{{ は }} で閉じるか、波かっこは \{{ と書いてください。</translation>
    </message>
    <message>
        <source>The prompt {template!r} grew too long: simplify it.</source>
        <translation>プロンプト {template!r} が長すぎます。簡単にしてください。</translation>
    </message>
    <message>
        <source>The range {found!r} of {name} makes no sense: write it as 1..4, or as 0.2..0.8 + 0.2.</source>
        <translation>{name} の範囲 {found!r} が正しくありません。1..4 または 0.2..0.8 + 0.2 のように書いてください。</translation>
    </message>
    <message>
        <source>The ratio of width to height that the frame keeps</source>
        <translation>フレームが保つ幅と高さの比率</translation>
    </message>
    <message>
        <source>The recipe inside the file is damaged: it was not read.</source>
        <translation>ファイル内のレシピが壊れているため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The recipe inside the file is too large to be one: it was not read.</source>
        <translation>ファイル内のレシピが大きすぎるため、読み取りませんでした。</translation>
    </message>
    <message>
        <source>The recipe stops after step {stop_after}, but the run has {steps}: use more steps.</source>
        <translation>レシピはステップ {stop_after} の後で止まりますが、実行は {steps} ステップです。ステップ数を増やしてください。</translation>
    </message>
    <message>
        <source>The recipe was made with another version of this model: the result will differ.</source>
        <translation>レシピはこのモデルの別バージョンで作られています。結果は異なります。</translation>
    </message>
    <message>
        <source>The region “{name}” is not in this run: start a new run with it, or take it out.</source>
        <translation>領域「{name}」はこの実行にありません。それを使って新しく実行するか、外してください。</translation>
    </message>
    <message>
        <source>The region&apos;s own guidance; at its lowest, that of the whole picture</source>
        <translation>領域専用のガイダンス。最小では画像全体のものを使います</translation>
    </message>
    <message>
        <source>The result does not fit the picture any more: run again.</source>
        <translation>結果が画像に合わなくなりました。再実行してください。</translation>
    </message>
    <message>
        <source>The result follows the brush, in {live_steps} steps: paint on the mask.</source>
        <translation>結果がブラシに追従します ({live_steps} ステップ)。マスクの上に描いてください。</translation>
    </message>
    <message>
        <source>The result follows the brush: each stroke starts a run of {live_steps} steps at most</source>
        <translation>結果がブラシに追従します。1 筆ごとに最大 {live_steps} ステップの実行が始まります</translation>
    </message>
    <message>
        <source>The result has another size or depth than the picture: it was thrown away; please report this.</source>
        <translation>結果の大きさまたは深度が画像と違うため破棄しました。ご報告ください。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>この実行</translation>
    </message>
    <message>
        <source>The run failed unexpectedly ({name}: {words}): please report this.</source>
        <translation>実行が予期せず失敗しました ({name}: {words})。ご報告ください。</translation>
    </message>
    <message>
        <source>The run has all of this already: change the prompt, a parameter or the mask first.</source>
        <translation>実行はすでに同じ内容です。先にプロンプト・パラメーター・マスクを変更してください。</translation>
    </message>
    <message>
        <source>The run has no steps left to change: go back to an earlier step first.</source>
        <translation>変更できるステップが残っていません。先に前のステップへ戻ってください。</translation>
    </message>
    <message>
        <source>The run has no steps left: go back to an earlier step first.</source>
        <translation>ステップが残っていません。先に前のステップへ戻ってください。</translation>
    </message>
    <message>
        <source>The run has {count} {kind}: give as many numbers for the {name}.</source>
        <translation>実行には {kind} が {count} 個あります。{name} にも同じ個数の数値を指定してください。</translation>
    </message>
    <message>
        <source>The same seed with the same parameters gives the same picture</source>
        <translation>同じシードとパラメーターからは同じ画像ができます</translation>
    </message>
    <message>
        <source>The sample picture is missing: {error}</source>
        <translation>サンプル画像がありません: {error}</translation>
    </message>
    <message>
        <source>The seed whose noise the variation turns to</source>
        <translation>バリエーションが寄せるノイズのシード</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}): the defaults are used.</source>
        <extracomment>So many arrangements of panels at most are the user&apos;s own.</extracomment>
        <translation>設定を読み取れませんでした ({strerror})。初期設定を使います。</translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}</source>
        <translation>設定を保存できませんでした: {error}</translation>
    </message>
    <message>
        <source>The settings file was broken: it is kept as {name}, and the defaults are used.</source>
        <translation>設定ファイルが壊れていました。{name} として残し、初期設定を使います。</translation>
    </message>
    <message>
        <source>The shares in {text!r} must rise, up to 100 %: 9 until 30 %, 7 until 60 %, 5.</source>
        <translation>{text!r} の割合は 100 % まで増えていく必要があります: 9 until 30 %, 7 until 60 %, 5.</translation>
    </message>
    <message>
        <source>The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it there.</source>
        <translation>実行のステップが順にここに現れます。指すとキャンバスに表示され、クリックするとそのまま表示されます。</translation>
    </message>
    <message>
        <source>The text encoders in {path} do not fit its U-Net: get the file again.</source>
        <translation>{path} のテキストエンコーダーが U-Net に合いません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The upscaler made nothing that is a picture: choose another one.</source>
        <translation>アップスケーラーの出力が画像ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The upscaler {name}</source>
        <translation>アップスケーラー {name}</translation>
    </message>
    <message>
        <source>The weight {weight!r} of {name!r} is no positive number: correct it.</source>
        <translation>{name!r} の重み {weight!r} が正の数ではありません。修正してください。</translation>
    </message>
    <message>
        <source>The weights in {folder} are pickles, which can run any program when they are opened: get this model as safetensors, or convert it.</source>
        <translation>{folder} の重みは pickle で、開くとどんなプログラムでも実行されるおそれがあります。safetensors 版を入手するか変換してください。</translation>
    </message>
    <message>
        <source>The weights of LoRAs cannot be read: give a number for each name.</source>
        <translation>LoRA の重みを読み取れません。名前ごとに数値を指定してください。</translation>
    </message>
    <message>
        <source>The workspace is kept as “{name}”.</source>
        <translation>ワークスペースを「{name}」として保存しました。</translation>
    </message>
    <message>
        <source>The workspace “{name}” is deleted.</source>
        <translation>ワークスペース「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>The {kind} {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>{kind} {name} はこの実行にありません。それを使って新しく実行するか、外してください。</translation>
    </message>
    <message>
        <source>The {name} cannot change while a run is going: set it for the whole run, or start a new one.</source>
        <translation>実行中に {name} は変更できません。実行全体に設定するか、新しく実行してください。</translation>
    </message>
    <message>
        <source>The {name} has more than {max_cells} values: use fewer.</source>
        <translation>{name} の値が {max_cells} 個を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>The {name} has no values: write them with commas between, for instance 3, 5, 7.</source>
        <translation>{name} に値がありません。3, 5, 7 のようにコンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>The {name} {number} is not divisible by 8: use {near}.</source>
        <translation>{name} {number} は 8 で割り切れません。{near} を使ってください。</translation>
    </message>
    <message>
        <source>The {name} {shown} cannot be used: {reason}.</source>
        <translation>{name} {shown} は使えません: {reason}。</translation>
    </message>
    <message>
        <source>The {name} {text!r} is not a number.</source>
        <translation>{name} {text!r} は数値ではありません。</translation>
    </message>
    <message>
        <source>The {part} of {name} cannot be set up: get the model again.</source>
        <translation>{name} の {part} を準備できません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>The {title} {name} has no picture to look at: choose one.</source>
        <translation>{title} {name} に参照画像がありません。画像を選んでください。</translation>
    </message>
    <message>
        <source>The {title} {name} starts after its end: set an earlier start.</source>
        <translation>{title} {name} の開始が終了より後です。開始を早めてください。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Theme&apos;s own</source>
        <translation>テーマの色</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: get the model again, as safetensors.</source>
        <translation>{folder} に重みがありません。safetensors 版のモデルを入手し直してください。</translation>
    </message>
    <message>
        <source>There are {most} workspaces already: delete one first.</source>
        <translation>ワークスペースはすでに {most} 個あります。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>There is a workspace “{name}” already: type another.</source>
        <translation>ワークスペース「{name}」はすでにあります。別の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is no C++ compiler here, which compiling for the CPU needs: leave it off.</source>
        <translation>CPU 向けのコンパイルに必要な C++ コンパイラーがありません。オフのままにしてください。</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>ファイル {path} がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>There is no layer below: choose another one to merge.</source>
        <translation>下にレイヤーがありません。別のレイヤーを選んで結合してください。</translation>
    </message>
    <message>
        <source>There is no model yet: add a folder with a Stable Diffusion model in diffusers&apos; layout.</source>
        <translation>モデルがまだありません。diffusers 形式の Stable Diffusion モデルのフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>There is no model {wanted} here: choose one of {names}.</source>
        <translation>モデル {wanted} がありません。次のいずれかを選んでください: {names}</translation>
    </message>
    <message>
        <source>There is no picture to enlarge: open or paste one first.</source>
        <extracomment>The most pixels on a side of what is made: what a document can have.</extracomment>
        <translation>拡大する画像がありません。先に開くか貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no picture to go on with: open one first.</source>
        <translation>続けるための画像がありません。先に開いてください。</translation>
    </message>
    <message>
        <source>There is no picture to start from: open or paste one first.</source>
        <translation>元になる画像がありません。先に開くか貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no result to save: run first.</source>
        <translation>保存する結果がありません。先に実行してください。</translation>
    </message>
    <message>
        <source>There is no run to go on from: start one first.</source>
        <translation>続けられる実行がありません。先に実行してください。</translation>
    </message>
    <message>
        <source>There is no sampler called {sampler!r}: use one of {names}.</source>
        <translation>{sampler!r} というサンプラーはありません。次のいずれかを使ってください: {names}</translation>
    </message>
    <message>
        <source>There is no wildcard __{wildcard}__: put a file {wildcard}.txt with a choice on each line into {folder}.</source>
        <extracomment>What the library would take for notation of its own, and stands for itself in a prompt.</extracomment>
        <translation>ワイルドカード __{wildcard}__ がありません。1 行に 1 つの選択肢を書いた {wildcard}.txt を {folder} に置いてください。</translation>
    </message>
    <message>
        <source>There is no {title} {name!r} here: put its file into one of the models&apos; folders.</source>
        <translation>{title} {name!r} がありません。そのファイルをモデルフォルダーに入れてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run: make the picture smaller, or close other programs.</source>
        <translation>この実行にはメモリが足りません。画像を小さくするか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>There is nothing to keep: write the style&apos;s words as the prompt, and give it a name.</source>
        <translation>保存する内容がありません。スタイルの言葉をプロンプトに書き、名前を付けてください。</translation>
    </message>
    <message>
        <source>There is nothing to lay out: make the grid&apos;s runs first.</source>
        <translation>並べるものがありません。先にグリッドを実行してください。</translation>
    </message>
    <message>
        <source>This IP-Adapter is of a kind that is not known here: choose another.</source>
        <translation>未知の種類の IP-Adapter です。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This is done to one layer at a time: choose a layer of the group.</source>
        <translation>これは1つのレイヤーに対して行います。グループ内のレイヤーを選んでください。</translation>
    </message>
    <message>
        <source>This is the mask. Paint more of it with the brush, take away with the right button; {edit.undo} undoes. Everything outside stays as it is, to the byte.</source>
        <translation>これがマスクです。ブラシで増やし、右ボタンで減らします。{edit.undo} で元に戻せます。外側は 1 バイトも変わりません。</translation>
    </message>
    <message>
        <source>This machine has no {device} device: choose cpu, or leave the choice to the studio.</source>
        <translation>このマシンに {device} デバイスはありません。cpu を選ぶか、自動にしてください。</translation>
    </message>
    <message>
        <source>This model cannot be sampled with {sampler}: choose the model&apos;s own sampler or euler.</source>
        <translation>このモデルは {sampler} でサンプリングできません。モデル標準のサンプラーか euler を選んでください。</translation>
    </message>
    <message>
        <source>This model cannot make near variations of a picture: set the variation to 0.</source>
        <translation>このモデルでは画像の近いバリエーションを作れません。バリエーションを 0 にしてください。</translation>
    </message>
    <message>
        <source>This model cannot take another mask in mid-run: start a new run with it.</source>
        <extracomment>The parts of a block state that picture and mask make; those that begin with &quot;blend&quot; are of `families.modular`. Those that hold the mask.</extracomment>
        <translation>このモデルは実行中にマスクを変えられません。そのマスクで新しく実行してください。</translation>
    </message>
    <message>
        <source>This model cannot take another picture or a soft mask: use a hard mask.</source>
        <translation>このモデルでは別の画像や柔らかいマスクを使えません。硬いマスクを使ってください。</translation>
    </message>
    <message>
        <source>This model does not take a negative prompt</source>
        <translation>このモデルはネガティブプロンプトに対応していません</translation>
    </message>
    <message>
        <source>This model has no blocks that are compiled one by one: leave compiling off.</source>
        <translation>このモデルには個別にコンパイルするブロックがありません。コンパイルをオフにしてください。</translation>
    </message>
    <message>
        <source>This model has no class {name!r}: choose one of its {count} classes.</source>
        <translation>このモデルにクラス {name!r} はありません。{count} 個のクラスから選んでください。</translation>
    </message>
    <message>
        <source>This model makes pictures of classes: choose at least one in place of a prompt.</source>
        <translation>このモデルはクラスの画像を作ります。プロンプトの代わりに 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>This model takes one prompt for the whole picture: take the regions out.</source>
        <translation>このモデルのプロンプトは画像全体に 1 つです。領域を外してください。</translation>
    </message>
    <message>
        <source>This model takes the guidance as a number at every step: take its interval out.</source>
        <translation>このモデルには各ステップのガイダンスの数値が必要です。範囲を外してください。</translation>
    </message>
    <message>
        <source>This run has no mask to change: start a new run to repaint one.</source>
        <translation>この実行に変更できるマスクはありません。描き直すには新しく実行してください。</translation>
    </message>
    <message>
        <source>This run is not in the journal any more: start a new one.</source>
        <translation>この実行はもうジャーナルにありません。新しく実行してください。</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>この実行には約 {needed} GB のメモリが必要ですが、空きは {free} GB です。小さいモデルを選ぶか設定で精度を下げるか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller size, a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>この実行には約 {needed} GB のメモリが必要ですが、空きは {free} GB です。サイズやモデルを小さくするか設定で精度を下げるか、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>This sampler cannot do {steps} steps: choose fewer, or another sampler.</source>
        <translation>このサンプラーでは {steps} ステップを実行できません。減らすか、別のサンプラーを選んでください。</translation>
    </message>
    <message>
        <source>This sampler is not made for this model: choose another.</source>
        <translation>このサンプラーはこのモデル用ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Time for previews</source>
        <translation>プレビューの時間</translation>
    </message>
    <message>
        <source>Titles by which panels can be moved, tabbed and floated</source>
        <translation>パネルを移動・タブ化・分離するためのタイトル</translation>
    </message>
    <message>
        <source>Tokens in the negative prompt</source>
        <translation>ネガティブプロンプトのトークン数</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>プロンプトのトークン数</translation>
    </message>
    <message>
        <source>Tokens in the prompt, and in the chunks that hold them</source>
        <translation>プロンプトのトークン数と、それを収める区切りのトークン数</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>ツールオプション</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Six settings of the brush have to stand beside one another on 1280 pixels, in every language.</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>ウィンドウのツアー</translation>
    </message>
    <message>
        <source>Trigger words: {words}</source>
        <translation>トリガーワード: {words}</translation>
    </message>
    <message>
        <source>Triton, which compiling for the GPU needs, is not installed: leave compiling off.</source>
        <translation>GPU 向けのコンパイルに必要な Triton がインストールされていません。コンパイルをオフにしてください。</translation>
    </message>
    <message>
        <source>Turn group</source>
        <translation>グループを回転</translation>
    </message>
    <message>
        <source>Turn layer</source>
        <translation>レイヤーを回転</translation>
    </message>
    <message>
        <source>Turn layer by an angle...</source>
        <translation>角度を指定してレイヤーを回転...</translation>
    </message>
    <message>
        <source>Turn layer left by 90°</source>
        <translation>レイヤーを左に 90° 回転</translation>
    </message>
    <message>
        <source>Turn layer right by 90°</source>
        <translation>レイヤーを右に 90° 回転</translation>
    </message>
    <message>
        <source>Turn the layer about its middle by any angle</source>
        <translation>レイヤーを中心のまわりに任意の角度で回転します</translation>
    </message>
    <message>
        <source>Turned, the layer would be longer than {most} pixels: make it smaller first.</source>
        <translation>回転するとレイヤーが {most} ピクセルを超えます。先に小さくしてください。</translation>
    </message>
    <message>
        <source>Two axes go over the same parameter: choose another for one of them.</source>
        <translation>2 つの軸が同じパラメーターです。一方に別のものを選んでください。</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list: the class is added to those that are blended</source>
        <translation>名前の一部を入力するか、リストを開きます。選んだクラスがブレンドに加わります</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Pixels by which grow, shrink and feather change the mask from the menu.</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>グループ解除</translation>
    </message>
    <message>
        <source>Ungroup layers</source>
        <translation>レイヤーのグループを解除</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Until which share of the steps the guide holds</source>
        <translation>ステップのどの割合までガイドを適用するか</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Update a kept mask</source>
        <translation>保存したマスクを更新</translation>
    </message>
    <message>
        <source>Update the kept mask</source>
        <translation>保存したマスクを更新</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use a kept mask</source>
        <translation>保存したマスクを使う</translation>
    </message>
    <message>
        <source>Use as this model&apos;s VAE</source>
        <translation>このモデルの VAE として使用</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>その設定を使う</translation>
    </message>
    <message>
        <source>Use the kept mask</source>
        <translation>保存したマスクを使う</translation>
    </message>
    <message>
        <source>Use the result&apos;s prompt</source>
        <translation>結果のプロンプトを使う</translation>
    </message>
    <message>
        <source>Use the result&apos;s seed</source>
        <translation>結果のシードを使う</translation>
    </message>
    <message>
        <source>Use the result&apos;s settings</source>
        <translation>結果の設定を使う</translation>
    </message>
    <message>
        <source>Use the tool at the keyboard cursor: brush, wand, fill or object (Alt: take away)</source>
        <translation>キーボードカーソルの位置でツールを使う: ブラシ、自動選択、塗りつぶし、オブジェクト (Alt: 取り除く)</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n runs:</source>
        <translation>
            <numerusform>%n 回の実行で使用:</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual distance of dabs</source>
        <translation>点の間隔を標準に</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>派生シード</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>バリエーションの強さ</translation>
    </message>
    <message>
        <source>Vary picture</source>
        <translation>画像のバリエーション</translation>
    </message>
    <message>
        <source>Vary the picture</source>
        <translation>画像を変化させる</translation>
    </message>
    <message>
        <source>Version {version}  ·  Python {python_version}  ·  Qt {qt_version}</source>
        <translation>バージョン {version}  ·  Python {python_version}  ·  Qt {qt_version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Watch steps</source>
        <translation>ステップを見る</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} の重み</translation>
    </message>
    <message>
        <source>Weight of {name} in region {place}</source>
        <translation>領域 {place} での {name} の重み</translation>
    </message>
    <message>
        <source>What a SAM or SAM 2 model from your folders takes for an object, in a box or where you click</source>
        <translation>フォルダー内の SAM または SAM 2 モデルがオブジェクトとみなすもの (枠の中、またはクリックした場所)</translation>
    </message>
    <message>
        <source>What a pen&apos;s pressure changes, and by which curve</source>
        <translation>筆圧で何をどの曲線で変えるか</translation>
    </message>
    <message>
        <source>What is made of the picture before the guide sees it</source>
        <translation>ガイドが見る前に画像に施す処理</translation>
    </message>
    <message>
        <source>What is tinted is painted anew</source>
        <translation>色の付いた部分が描き直されます</translation>
    </message>
    <message>
        <source>What it costs differs from model to model: ldm-studio bench --only cache --model NAME measures it. U-Nets, Stable Diffusion 3 and FLUX.2 have none.</source>
        <translation>品質への影響はモデルごとに異なります。ldm-studio bench --only cache --model NAME で測れます。U-Net、Stable Diffusion 3、FLUX.2 では使えません。</translation>
    </message>
    <message>
        <source>What should be here</source>
        <translation>ここに描くもの</translation>
    </message>
    <message>
        <source>What should be painted here?</source>
        <translation>ここに何を描きますか？</translation>
    </message>
    <message>
        <source>What stands out by its colours inside a box</source>
        <translation>枠の中で色によって際立つもの</translation>
    </message>
    <message>
        <source>What the guide looks at</source>
        <translation>ガイドが参照する画像</translation>
    </message>
    <message>
        <source>What the guide sees</source>
        <translation>ガイドに見えるもの</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>メッセージが提案する操作</translation>
    </message>
    <message>
        <source>What the next run takes, and what is free, about</source>
        <translation>次の実行に必要なメモリと空きの目安</translation>
    </message>
    <message>
        <source>What the picture should not show; acts where guidance is above 1</source>
        <translation>画像に出したくないもの。ガイダンスが 1 より大きいときに有効です</translation>
    </message>
    <message>
        <source>What the picture should show (earlier prompts: Alt+Up, Alt+Down; weight of words: Ctrl+Up, Ctrl+Down).
{red|blue} and __colour__ are chosen anew for each run, the latter from colour.txt among the wildcards.</source>
        <translation>画像に描きたいもの (以前のプロンプト: Alt+上、Alt+下、単語の重み: Ctrl+上、Ctrl+下)。
{red|blue} と __colour__ は実行ごとに選び直されます。後者はワイルドカードの colour.txt から選ばれます。</translation>
    </message>
    <message>
        <source>What the steps of runs may take on disk; the oldest thin out first</source>
        <translation>実行のステップがディスクに占めてよい容量。古いものから間引かれます</translation>
    </message>
    <message>
        <source>What to keep out of the picture</source>
        <translation>画像に含めないもの</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>ホイール、ピンチ</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>使用履歴</translation>
    </message>
    <message>
        <source>Where the region is: click to show it as the mask, or to take the mask for it</source>
        <translation>領域の場所: クリックしてマスクとして表示、またはマスクを領域に使用</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the frame</source>
        <translation>フレームの幅</translation>
    </message>
    <message>
        <source>Wildcards&apos; folder...</source>
        <translation>ワイルドカードのフォルダー...</translation>
    </message>
    <message>
        <source>Without guidance in the first tenth of the steps the bundled model&apos;s pictures stay the same to 59 dB, without it in the last fifth to 23 dB, which is plain to see.</source>
        <extracomment>As measured: see &quot;Faster&quot; in docs/families.md.</extracomment>
        <translation>最初の 10 分の 1 のステップでガイダンスを省くと付属モデルの画像は 59 dB まで一致し、最後の 5 分の 1 で省くと 23 dB で、違いがはっきりわかります。</translation>
    </message>
    <message>
        <source>Without it the brush is the same however hard the pen is pressed</source>
        <translation>オフのときは、どれだけ強く押してもブラシは変わりません</translation>
    </message>
    <message>
        <source>Words that the model knows</source>
        <extracomment>Letters, with what joins them: &quot;t-shirt&quot;, &quot;o&apos;clock&quot;. Words that carry no picture: any model may ignore them.</extracomment>
        <translation>モデルが知っている単語</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>ダイジェストを計算</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>ワークスペース: {name}</translation>
    </message>
    <message>
        <source>Write {place} into it where prompts are to go; else they come before it.</source>
        <translation>プロンプトを入れる場所に {place} と書いてください。なければプロンプトの前に付きます。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Zoom at the pointer (Shift+wheel: pan sideways)</source>
        <translation>ポインターの位置でズーム (Shift+ホイール: 横に移動)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大表示</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小表示</translation>
    </message>
    <message>
        <source>a layer of {name}</source>
        <translation>{name} のレイヤー</translation>
    </message>
    <message>
        <source>a mask kept in {name}</source>
        <translation>{name} に保存されたマスク</translation>
    </message>
    <message>
        <source>a mask or picture in the journal</source>
        <translation>ジャーナルのマスクまたは画像</translation>
    </message>
    <message>
        <source>a mask or picture in {name}</source>
        <translation>{name} のマスクまたは画像</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>ほか {count} 件</translation>
    </message>
    <message>
        <source>another mask</source>
        <translation>別のマスク</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>別の画像</translation>
    </message>
    <message>
        <source>attention in slices</source>
        <translation>アテンションの分割</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>オートエンコーダー</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>一定</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>デコード中</translation>
    </message>
    <message>
        <source>distance between dabs, as a share of their diameter; 0: as close as it has to be</source>
        <translation>点の間隔（直径に対する割合）。0: 必要なだけ詰めます</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>拡大済み</translation>
    </message>
    <message>
        <source>everything at once</source>
        <extracomment>What each level does, as it is told to the user. Each includes those before it.</extracomment>
        <translation>すべて一度に</translation>
    </message>
    <message>
        <source>from step {step}</source>
        <translation>ステップ {step} から</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>最初から</translation>
    </message>
    <message numerus="yes">
        <source>group of %n layers</source>
        <translation>
            <numerusform>%n 個のレイヤーのグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>ガイダンス</translation>
    </message>
    <message>
        <source>guidance from {start:.0%} to {end:.0%}</source>
        <translation>ガイダンス {start:.0%} から {end:.0%}</translation>
    </message>
    <message>
        <source>guidance in all steps</source>
        <translation>全ステップでガイダンス</translation>
    </message>
    <message>
        <source>guidance schedule</source>
        <translation>ガイダンスのスケジュール</translation>
    </message>
    <message>
        <source>guidance {before:g} to {after:g}</source>
        <translation>ガイダンス {before:g} → {after:g}</translation>
    </message>
    <message>
        <source>guidance: {words}</source>
        <translation>ガイダンス: {words}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>how much a stroke masks</source>
        <translation>1 筆でどれだけマスクするか</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>{group} の中</translation>
    </message>
    <message>
        <source>its folder does not exist: create it or choose another</source>
        <translation>フォルダーがありません。作成するか別の場所を選んでください</translation>
    </message>
    <message>
        <source>its folder is not a folder: choose another</source>
        <translation>指定先がフォルダーではありません。別の場所を選んでください</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <translation>名前が長すぎます。短い名前を選んでください</translation>
    </message>
    <message>
        <source>keys [ and ]</source>
        <translation>キー [ と ]</translation>
    </message>
    <message>
        <source>keys { and }</source>
        <translation>キー { と }</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>省メモリ</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Parameters that a run under way can take over.</extracomment>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>ネガティブプロンプト</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>プロンプトなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>own sampler</source>
        <translation>標準サンプラー</translation>
    </message>
    <message>
        <source>paused at step {step}</source>
        <translation>ステップ {step} で一時停止</translation>
    </message>
    <message>
        <source>previews {share:.0%}</source>
        <translation>プレビュー {share:.0%}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>region</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>sampler: {name}</source>
        <translation>サンプラー: {name}</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>第 2 テキストエンコーダー</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>シード {seed}</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>smooths a shaking hand</source>
        <translation>手の震えを滑らかにします</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <translation>ステップ {step}/{total}</translation>
    </message>
    <message>
        <source>step {stop_after}</source>
        <translation>ステップ {stop_after}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>text encoder</source>
        <extracomment>Parts that encode what a run starts from: prompts and pictures.</extracomment>
        <translation>テキストエンコーダー</translation>
    </message>
    <message>
        <source>the VAE in small tiles</source>
        <translation>VAE を小さなタイルで処理</translation>
    </message>
    <message>
        <source>the disk is full: free some space and save again</source>
        <translation>ディスクがいっぱいです。空きを作って保存し直してください</translation>
    </message>
    <message>
        <source>the disk quota is used up: free some space and save again</source>
        <translation>ディスクの割り当てを使い切りました。空きを作って保存し直してください</translation>
    </message>
    <message>
        <source>the folder cannot be written to: choose another</source>
        <translation>フォルダーに書き込めません。別の場所を選んでください</translation>
    </message>
    <message>
        <source>the mask in the journal</source>
        <translation>ジャーナルのマスク</translation>
    </message>
    <message>
        <source>the mask in {name}</source>
        <translation>{name} のマスク</translation>
    </message>
    <message>
        <source>the mask of a region</source>
        <translation>領域のマスク</translation>
    </message>
    <message>
        <source>the model&apos;s layers fetched one by one</source>
        <translation>モデルの層を 1 つずつ取得</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>モデル標準</translation>
    </message>
    <message>
        <source>the picture in the journal</source>
        <translation>ジャーナルの画像</translation>
    </message>
    <message>
        <source>the picture in {name}</source>
        <translation>{name} の画像</translation>
    </message>
    <message>
        <source>the source in {name}</source>
        <translation>{name} の元画像</translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another name</source>
        <translation>同じ名前のフォルダーがあります。別の名前を選んでください</translation>
    </message>
    <message>
        <source>third text encoder</source>
        <translation>第 3 テキストエンコーダー</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>トランスフォーマー</translation>
    </message>
    <message>
        <source>upscaler</source>
        <extracomment>The kinds of files that a recipe names, as they are told to the user.</extracomment>
        <translation>アップスケーラー</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>バリエーションシード</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>バリエーションの強さ</translation>
    </message>
    <message>
        <source>variation {near}</source>
        <translation>バリエーション {near}</translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation>マスク付き</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>{begun}: {words} (step {step} of {total})</source>
        <translation>{begun}: {words} (ステップ {step}/{total})</translation>
    </message>
    <message>
        <source>{count} variations cannot be made at once: choose 1 to {max_cells}.</source>
        <translation>{count} 個のバリエーションは一度に作れません。1～{max_cells} を選んでください。</translation>
    </message>
    <message>
        <source>{family}, {side} px, {megabytes:,.0f} MB
{path}</source>
        <translation>{family}、{side} px、{megabytes:,.0f} MB
{path}</translation>
    </message>
    <message>
        <source>{guidance:g} from {share:.0%}</source>
        <translation>{guidance:g} ({share:.0%} から)</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} は空いています。</translation>
    </message>
    <message>
        <source>{key} is used by the canvas itself: press another key.</source>
        <translation>{key} はキャンバス自体が使います。別のキーを押してください。</translation>
    </message>
    <message>
        <source>{key} is used for this already.</source>
        <translation>{key} はすでにこのコマンドに使われています。</translation>
    </message>
    <message>
        <source>{key} is used for {title}, which would lose it.</source>
        <translation>{key} は「{title}」に使われており、そちらでは使えなくなります。</translation>
    </message>
    <message>
        <source>{model} takes no {kind}s here: take them out of the run, or choose another model.</source>
        <translation>{model} はここでは {kind} に対応していません。実行から外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{model} uses the VAE {name} from the next run on.</source>
        <translation>{model} は次の実行から VAE {name} を使います。</translation>
    </message>
    <message>
        <source>{name} asks for {kind} as its {part}, which this program does not run: choose another model.</source>
        <extracomment>Parts without weights, read by transformers. Parts that a folder may have and that no run here needs.</extracomment>
        <translation>{name} は {part} に {kind} を要求しますが、このプログラムでは実行できません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} を読み取れません: {strerror}。</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <source>{name} could not be encoded as {kind}: use PNG.</source>
        <translation>{name} を {kind} にエンコードできませんでした。PNG を使ってください。</translation>
    </message>
    <message>
        <source>{name} could not be read ({why}): choose another folder.</source>
        <extracomment>So many layers at most come of a folder.</extracomment>
        <translation>{name} を読めませんでした（{why}）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>{name} に書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{name} does not fit this model: choose an IP-Adapter made for it.</source>
        <extracomment>Attention heads of the published encoders (CLIP ViT-B, L, H and bigG), by width.</extracomment>
        <translation>{name} はこのモデルに合いません。このモデル用の IP-Adapter を選んでください。</translation>
    </message>
    <message>
        <source>{name} finds what you click or box in.</source>
        <translation>{name} がクリックした部分や囲んだ部分を見つけます。</translation>
    </message>
    <message>
        <source>{name} guides the next run.</source>
        <translation>{name} が次の実行をガイドします。</translation>
    </message>
    <message>
        <source>{name} has blend modes that are shown as normal: {names}.</source>
        <translation>{name} には「通常」として表示される描画モードがあります: {names}</translation>
    </message>
    <message>
        <source>{name} has effects, adjustments or modes that are not known here: its own picture is shown, and its layers lie hidden below.</source>
        <translation>{name} には未対応の効果・調整・モードがあります。画像全体を表示し、レイヤーはその下に非表示で置きます。</translation>
    </message>
    <message>
        <source>{name} has groups in groups too deep to be opened: flatten some of them first.</source>
        <translation>{name} はグループの入れ子が深すぎて開けません。先にいくつか統合してください。</translation>
    </message>
    <message>
        <source>{name} has groups with masks, which were opened as one layer each: {names}.</source>
        <translation>{name} にはマスク付きのグループがあり、それぞれ1つのレイヤーとして開きました: {names}。</translation>
    </message>
    <message>
        <source>{name} has layers that could not be read and were left out: {names}.</source>
        <translation>{name} には読み取れず除外したレイヤーがあります: {names}</translation>
    </message>
    <message>
        <source>{name} has more than {max_layers} layers: merge some of them first.</source>
        <translation>{name} のレイヤーが {max_layers} を超えています。先にいくつか結合してください。</translation>
    </message>
    <message>
        <source>{name} has no known ending: use one of {names}.</source>
        <translation>{name} の拡張子は未対応です。次のいずれかを使ってください: {names}</translation>
    </message>
    <message>
        <source>{name} has no size that can be opened: use a backup.</source>
        <translation>{name} の大きさでは開けません。バックアップを使ってください。</translation>
    </message>
    <message>
        <source>{name} has no {part}, which models of its kind need: get the model again.</source>
        <translation>{name} に、この種のモデルに必要な {part} がありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, more than the {max_pixels} million that can be opened: scale it down first.</source>
        <extracomment>Private PNG chunks with the source and the mask of a run: ancillary, private, not safe to copy after an edit. The same for each mask and picture that was put in on the way.</extracomment>
        <translation>{name} は {width}x{height} ピクセルで、開ける上限の {max_pixels} 百万ピクセルを超えています。先に縮小してください。</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, too many: scale it down first.</source>
        <translation>{name} は {width}x{height} ピクセルで大きすぎます。先に縮小してください。</translation>
    </message>
    <message>
        <source>{name} holds a file of more than 2 GB: it was not opened.</source>
        <translation>{name} に 2 GB を超えるファイルがあるため、開きませんでした。</translation>
    </message>
    <message>
        <source>{name} holds no LDM Studio recipe: use a result that LDM Studio saved as PNG.</source>
        <translation>{name} に LDM Studio のレシピがありません。LDM Studio が PNG で保存した結果を使ってください。</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be opened: choose another folder.</source>
        <translation>{name} には開ける画像がありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{name} holds too many files to be a project: it was not opened.</source>
        <extracomment>What a layer with a mask was made of: its pixels, its mask, and the mask of the run that made it.</extracomment>
        <translation>{name} はファイルが多すぎてプロジェクトとは思えないため、開きませんでした。</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures: the first {most} become layers.</source>
        <translation>{name} には画像が {count} 枚あります。最初の {most} 枚がレイヤーになります。</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for several kinds of pictures, or a LoRA of one, which is not run here: choose one that was made for a single kind.</source>
        <translation>{name} は複数種類の画像用の ControlNet かその LoRA で、ここでは実行できません。1 種類専用のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for {family}, and the model is {model}: choose one that fits.</source>
        <extracomment>What a ControlNet has in common with its U-Net.</extracomment>
        <translation>{name} は {family} 用の ControlNet ですが、モデルは {model} です。合うものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} は {family} 用の LoRA ですが、モデルは {model} です。合うものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a picture file.</source>
        <translation>{name} はフォルダーです。画像ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is a {kind}, which cannot be run here: choose one of {names}.</source>
        <translation>{name} は {kind} で、ここでは実行できません。次のいずれかを選んでください: {names}</translation>
    </message>
    <message>
        <source>{name} is added to the next run.</source>
        <translation>{name} を次の実行に追加しました。</translation>
    </message>
    <message>
        <source>{name} is an IP-Adapter for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} は {family} 用の IP-Adapter ですが、モデルは {model} です。合うものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened: use a backup.</source>
        <translation>{name} は壊れていて開けません。バックアップを使ってください。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be opened: get it again from its source.</source>
        <translation>{name} は壊れているか不完全で開けません。入手元から取り直してください。</translation>
    </message>
    <message>
        <source>{name} is damaged, or no Photoshop file, and cannot be opened.</source>
        <translation>{name} は壊れているか Photoshop ファイルではないため、開けません。</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB and cannot be opened: use a smaller copy.</source>
        <translation>{name} は 2 GB を超えていて開けません。小さいコピーを使ってください。</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB: scale it down first.</source>
        <extracomment>What reading one layer or the picture may take of memory, in bytes.</extracomment>
        <translation>{name} は 2 GB を超えています。先に縮小してください。</translation>
    </message>
    <message>
        <source>{name} is locked: unlock it first.</source>
        <translation>{name} はロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>{name} is made otherwise than ControlNets are: choose another.</source>
        <translation>{name} の構造は ControlNet と異なります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not RGB of 8 or 16 bit: only its picture was opened, as sRGB.</source>
        <translation>{name} は 8 または 16 ビットの RGB ではないため、画像だけを sRGB として開きました。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read: use PNG, JPEG, WebP, TIFF or AVIF.</source>
        <translation>{name} は読み取れる画像ではありません。PNG、JPEG、WebP、TIFF、AVIF を使ってください。</translation>
    </message>
    <message>
        <source>{name} is not an OpenRaster project: choose an .ora file.</source>
        <translation>{name} は OpenRaster プロジェクトではありません。.ora ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{name} is not made as IP-Adapters are: choose another.</source>
        <translation>{name} の構造は IP-Adapter と異なります。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} looks at faces through a network that is not part of this program: choose another.</source>
        <translation>{name} は、このプログラムに含まれないネットワークで顔を参照します。別のものを選んでください。</translation>
    </message>
    <message>
        <source>{name} must end in .png: only PNG carries the recipe with source and mask.</source>
        <translation>{name} は .png で終わる必要があります。元画像とマスクを含むレシピを持てるのは PNG だけです。</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB, and {free:.1f} GB are free: it may fail</source>
        <translation>{name} には約 {needed:.1f} GB が必要ですが、空きは {free:.1f} GB です。失敗するおそれがあります</translation>
    </message>
    <message>
        <source>{name} needs the picture encoder that it was trained with, of width {width}, which is not in the models&apos; folders: put it there (for instance as image_encoder/model.safetensors).</source>
        <translation>{name} には学習時に使われた幅 {width} の画像エンコーダーが必要ですが、モデルフォルダーにありません。置いてください (例: image_encoder/model.safetensors)。</translation>
    </message>
    <message>
        <source>{name} paints the next run.</source>
        <extracomment>Families whose LoRAs fit one another.</extracomment>
        <translation>{name} が次の実行を描画します。</translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation>{name} スライダー</translation>
    </message>
    <message>
        <source>{name} tells how it was made: File &gt; Use its settings takes that over.</source>
        <translation>{name} には作り方が書かれています。ファイル &gt; その設定を使う でパネルに入ります。</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one: choose a ControlNet that fits.</source>
        <translation>{name} は別のモデル用です。合う ControlNet を選んでください。</translation>
    </message>
    <message>
        <source>{name} would make {width}x{height} pixels of this picture, more than the {max_side} on a side that a picture can have: crop it, or choose an upscaler with a smaller factor.</source>
        <translation>{name} ではこの画像が {width}x{height} ピクセルになり、一辺の上限 {max_side} を超えます。切り抜くか、倍率の小さいアップスケーラーを選んでください。</translation>
    </message>
    <message>
        <source>{name} {before:g} to {after:g}</source>
        <translation>{name} {before:g} → {after:g}</translation>
    </message>
    <message>
        <source>{name}, {share:.0%} of the picture</source>
        <translation>{name}、画像の {share:.0%}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{parent} has {group} of {count} parts of its weights: get the model again.</source>
        <translation>{parent} の重みは {count} 個中 {group} 個しかありません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} belongs to {family}, which cannot be run here.</source>
        <translation>{path} は {family} のもので、ここでは実行できません。</translation>
    </message>
    <message>
        <source>{path} cannot be read: get the model again.</source>
        <translation>{path} を読み取れません。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} changes nothing in this model: choose a LoRA that was made for it.</source>
        <translation>{path} はこのモデルに効果がありません。このモデル用の LoRA を選んでください。</translation>
    </message>
    <message>
        <source>{path} could not find the object ({kind}): there may be too little memory, or try another model.</source>
        <extracomment>What a configuration calls its model, and whether pictures are squeezed into a square; else room is left beside them. By which colours are shifted and divided where a folder does not say: ImageNet&apos;s.</extracomment>
        <translation>{path} はオブジェクトを見つけられませんでした ({kind})。メモリー不足かもしれません。別のモデルも試してください。</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name.</source>
        <translation>{path} がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>{path} does not fit its configuration ({name}): get the model again.</source>
        <translation>{path} が設定と一致しません ({name})。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} does not fit the model in {parent}: choose a file and a folder of one model.</source>
        <translation>{path} は {parent} のモデルに合いません。同じモデルのファイルとフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} does not fit this model, or is of a kind that cannot be read.</source>
        <translation>{path} はこのモデルに合わないか、読み取れない種類です。</translation>
    </message>
    <message>
        <source>{path} holds more than weights, and might run a program: it was not opened.</source>
        <translation>{path} には重み以外のものが含まれ、プログラムを実行するおそれがあるため、開きませんでした。</translation>
    </message>
    <message>
        <source>{path} holds no VAE for models of {title}: choose another VAE.</source>
        <translation>{path} に {title} 用の VAE がありません。別の VAE を選んでください。</translation>
    </message>
    <message>
        <source>{path} holds no model but {kind}: choose another file.</source>
        <translation>{path} の中身はモデルではなく{kind}です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} holds no weights: choose another file.</source>
        <translation>{path} に重みがありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} holds no whole model but {kind}: choose another file.</source>
        <translation>{path} の中身は完全なモデルではなく{kind}です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is a GGUF of the kind {name!r}, which cannot be run here.</source>
        <translation>{path} は {name!r} 型の GGUF で、ここでは実行できません。</translation>
    </message>
    <message>
        <source>{path} is a pickle, which can run any program when it is opened: `ldm-studio convert` makes a safetensors file of it.</source>
        <extracomment>Folders without models that may be huge.</extracomment>
        <translation>{path} は pickle で、開くとどんなプログラムでも実行されるおそれがあります。`ldm-studio convert` で safetensors ファイルに変換できます。</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the file again.</source>
        <extracomment>Largest header that is read. The largest of real models have 2 MB; safetensors itself would allow 100 MB.</extracomment>
        <translation>{path} は壊れているか一部しかダウンロードされていません。入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the model again.</source>
        <translation>{path} は壊れているか、ダウンロードが不完全です。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that it begins with {length} bytes of names. Get the file again.</source>
        <translation>{path} は壊れています (先頭に {length} バイトの名前があるとされています)。入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are ({name}): it cannot be run here.</source>
        <translation>{path} の構造は同種のモデルと異なり ({name})、ここでは実行できません。</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are: it cannot be run here.</source>
        <translation>{path} の構造は同種のモデルと異なり、ここでは実行できません。</translation>
    </message>
    <message>
        <source>{path} is missing: get the model again, as a folder in diffusers&apos; layout.</source>
        <translation>{path} がありません。diffusers 形式のフォルダーとしてモデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is no GGUF file of version 2 or 3: get the file again.</source>
        <translation>{path} はバージョン 2 または 3 の GGUF ファイルではありません。入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is no pickle: choose a file that ends with {names}.</source>
        <extracomment>Runs in the child. `weights_only` refuses everything but tensors and plain containers (torch&apos;s own unpickler).</extracomment>
        <translation>{path} は pickle ではありません。{names} で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is no upscaler of a kind that can be run here: choose one of ESRGAN&apos;s or Real-ESRGAN&apos;s shape.</source>
        <translation>{path} はここで実行できるアップスケーラーではありません。ESRGAN または Real-ESRGAN 形式のものを選んでください。</translation>
    </message>
    <message>
        <source>{path} is no {title} but {kind}: choose another file.</source>
        <translation>{path} は {title} ではなく{kind}です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is not what a model&apos;s configuration looks like: get the model again.</source>
        <translation>{path} はモデルの設定ではないようです。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} is of no kind that is known here: it is left alone.</source>
        <translation>{path} は未知の種類なので、そのままにします。</translation>
    </message>
    <message>
        <source>{path} is of the kind {kind}, which cannot find objects here: take SAM or SAM 2 in transformers&apos; layout.</source>
        <translation>{path} は種類が {kind} で、ここではオブジェクトを見つけられません。transformers 形式の SAM または SAM 2 を使ってください。</translation>
    </message>
    <message>
        <source>{path} is the backbone of {title} alone: put a folder with a whole model of that family beside it for the text encoders and the VAE.</source>
        <translation>{path} は {title} のバックボーンだけです。テキストエンコーダーと VAE のために、同じファミリーの完全なモデルのフォルダーを隣に置いてください。</translation>
    </message>
    <message>
        <source>{path} is the transformer of {title} alone: put a folder with a whole model of that family, in diffusers&apos; layout, beside it for the text encoders and the VAE.</source>
        <translation>{path} は {title} のトランスフォーマーだけです。テキストエンコーダーと VAE のために、同じファミリーの完全なモデルのフォルダー (diffusers 形式) を隣に置いてください。</translation>
    </message>
    <message>
        <source>{path} is there already: move it away, or name another file with -o.</source>
        <translation>{path} はすでにあります。移動するか、-o で別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>{path} is too large for a configuration file: get the model again.</source>
        <extracomment>The name of the upscaler that comes with the application. Largest configuration file that is read.</extracomment>
        <translation>{path} は設定ファイルとしては大きすぎます。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} lacks {count} of the model&apos;s weights ({first}): get the model again.</source>
        <translation>{path} にモデルの重みが {count} 個足りません ({first})。モデルを入手し直してください。</translation>
    </message>
    <message>
        <source>{path} teaches {count} numbers a word, and this model reads {width}.</source>
        <extracomment>Which encoders a file of an XL embedding teaches.</extracomment>
        <translation>{path} は 1 語あたり {count} 個の数値ですが、このモデルは {width} 個を読みます。</translation>
    </message>
    <message>
        <source>{run.accept} takes the result, {run.dismiss} throws it away, {run.compare} compares. What you take becomes a layer above the picture, which stays as it was. {help.palette} finds everything else.</source>
        <translation>{run.accept} で結果を採用、{run.dismiss} で破棄、{run.compare} で比較します。採用した結果は元の画像の上のレイヤーになり、元の画像は変わりません。ほかの操作は {help.palette} で見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>{run}, %n branches</source>
        <translation>
            <numerusform>{run}、%n ブランチ</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} The result can be looked at before it is accepted.</source>
        <translation>{size}採用する前に結果を確認できます。</translation>
    </message>
    <message>
        <source>{stem} result.png</source>
        <translation>{stem} 結果.png</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り {time}</translation>
    </message>
    <message>
        <source>{title} cannot be sampled with {sampler}: choose the model&apos;s own sampler or one of {others}.</source>
        <translation>{title} は {sampler} でサンプリングできません。モデル標準のサンプラーか、次のいずれかを選んでください: {others}</translation>
    </message>
    <message>
        <source>{title} failed unexpectedly ({name}): please report this.</source>
        <translation>{title}: 予期せず失敗しました ({name})。ご報告ください。</translation>
    </message>
    <message>
        <source>{title} has no blocks that can be left out: set the block cache to 0.</source>
        <translation>{title} には省けるブロックがありません。ブロックキャッシュを 0 にしてください。</translation>
    </message>
    <message>
        <source>{title} is another version than the recipe&apos;s: the result will differ.</source>
        <translation>{title} のバージョンがレシピと異なります。結果は異なります。</translation>
    </message>
    <message>
        <source>{title} looks at no further pictures: take them out, or choose another model.</source>
        <translation>{title} は追加の画像を参照できません。画像を外すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{title} makes pictures whose sides are multiples of {multiple} pixels, not {width} x {height}: change the size.</source>
        <translation>{title} の画像の一辺は {multiple} ピクセルの倍数です ({width} x {height} は不可)。サイズを変更してください。</translation>
    </message>
    <message>
        <source>{title} makes square pictures only, not {width} x {height}: change the size, or mark a part of the picture that is as wide as it is high.</source>
        <translation>{title} は正方形の画像だけを作ります ({width} x {height} は不可)。サイズを変更するか、縦横が等しい部分を指定してください。</translation>
    </message>
    <message>
        <source>{title} of the new picture, a multiple of {multiple}</source>
        <translation>新しい画像の{title} ({multiple} の倍数)</translation>
    </message>
    <message>
        <source>{title} panel</source>
        <translation>{title}パネル</translation>
    </message>
    <message>
        <source>{title} takes no LoRA files: take them out of the run.</source>
        <extracomment>diffusers&apos; pipelines that read LoRA files of a family; each knows the names that trainers give. Families whose backbones have one shape, so that LoRAs of one fit the others.</extracomment>
        <translation>{title} は LoRA ファイルに対応していません。実行から外してください。</translation>
    </message>
    <message>
        <source>{title} takes one prompt for the whole picture here: take the regions out.</source>
        <translation>{title} のプロンプトは画像全体に 1 つです。領域を外してください。</translation>
    </message>
    <message>
        <source>{title}: parameter</source>
        <translation>{title}: パラメーター</translation>
    </message>
    <message>
        <source>{title}: values</source>
        <translation>{title}: 値</translation>
    </message>
    <message>
        <source>{tool} tool. Mask covers {share:.1%} of {width} by {height} pixels.</source>
        <translation>{tool}ツール。マスクは {width} x {height} ピクセルの {share:.1%} を覆っています。</translation>
    </message>
    <message>
        <source>{width} x {height} px</source>
        <extracomment>What lies outside of the frame is darkened so much while it is being set.</extracomment>
        <translation>{width} x {height} px</translation>
    </message>
    <message>
        <source>{word!r} is a word already: give the file {name} another name.</source>
        <translation>{word!r} はすでに単語です。ファイル {name} を別の名前にしてください。</translation>
    </message>
</context>
</TS>
