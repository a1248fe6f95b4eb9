<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n runs</source>
        <translation>
            <numerusform>%n 次运行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>As in `MENUS`, with the letter marked that opens each with Alt.</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>16 bit (bf16)</source>
        <translation>16 位 (bf16)</translation>
    </message>
    <message>
        <source>16 bit (fp16)</source>
        <translation>16 位 (fp16)</translation>
    </message>
    <message>
        <source>32 bit (fp32)</source>
        <translation>32 位 (fp32)</translation>
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
        <translation>8 位权重 (fp8，使用 torchao)</translation>
    </message>
    <message>
        <source>8-bit weights (int8, with torchao)</source>
        <translation>8 位权重 (int8，使用 torchao)</translation>
    </message>
    <message>
        <source>A favourite has 1 to {most} characters: write a prompt first.</source>
        <translation>收藏需要 1 到 {most} 个字符：请先输入提示词。</translation>
    </message>
    <message>
        <source>A folder that cannot be read</source>
        <translation>无法读取的文件夹</translation>
    </message>
    <message>
        <source>A grid cannot go over {name!r}: use one of {names}.</source>
        <translation>网格不能以 {name!r} 为轴：请使用其中之一：{names}。</translation>
    </message>
    <message>
        <source>A kept step is damaged: choose another.</source>
        <translation>保存的步骤已损坏：请选择其他步骤。</translation>
    </message>
    <message>
        <source>A layer is locked: unlock it to flatten the picture.</source>
        <translation>有图层已锁定：请先解锁再拼合图像。</translation>
    </message>
    <message>
        <source>A light touch already does much</source>
        <translation>轻触即有明显效果</translation>
    </message>
    <message>
        <source>A locked layer cannot be changed, merged or deleted</source>
        <translation>锁定的图层不能更改、合并或删除</translation>
    </message>
    <message>
        <source>A mask or picture that the recipe&apos;s changes name is missing: use the file that holds it.</source>
        <translation>配方的更改中提到的蒙版或图像缺失：请使用包含它的文件。</translation>
    </message>
    <message>
        <source>A model that is compiled has no block cache: choose one of the two.</source>
        <translation>已编译的模型没有块缓存：请二选一。</translation>
    </message>
    <message>
        <source>A new picture has no frame.</source>
        <translation>新图片没有框架。</translation>
    </message>
    <message>
        <source>A part of an enlargement cannot be taken: let it finish.</source>
        <translation>无法取用放大过程的一部分：请等它完成。</translation>
    </message>
    <message>
        <source>A picture keeps at least one layer: add another before this one is deleted.</source>
        <translation>图像至少要保留一个图层：请先添加另一个再删除此图层。</translation>
    </message>
    <message>
        <source>A picture of {width}x{height} cannot be made: use 1 to 16384 pixels on a side.</source>
        <translation>无法创建 {width}x{height} 的图像：每边请使用 1 到 16384 像素。</translation>
    </message>
    <message>
        <source>A run was cut short at step {last} of {total} ({words}).</source>
        <translation>一次运行在第 {last} 步（共 {total} 步）中断（{words}）。</translation>
    </message>
    <message>
        <source>A workspace needs a name: type one.</source>
        <extracomment>What of the right side the lower panel gets, and which of its tabs is in front; None: as at the first start.</extracomment>
        <translation>工作区需要名称：请输入。</translation>
    </message>
    <message>
        <source>About LDM Studio</source>
        <translation>关于 LDM Studio</translation>
    </message>
    <message>
        <source>About {needed} of {free} GB of memory</source>
        <translation>约 {needed} / {free} GB 内存</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept result</source>
        <translation>接受结果</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a ControlNet, which keeps to a picture&apos;s lines, depth or pose, or an IP-Adapter, which takes its look</source>
        <translation>添加 ControlNet（遵循图像的线条、深度或姿势）或 IP-Adapter（取用图像的外观）</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>Add a LoRA to the run</source>
        <translation>向运行添加 LoRA</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add a folder&apos;s pictures as layers...</source>
        <translation>将文件夹中的图片添加为图层...</translation>
    </message>
    <message>
        <source>Add a guide</source>
        <extracomment>The document is looked at again so long after it has changed, in ms.</extracomment>
        <translation>添加控制</translation>
    </message>
    <message>
        <source>Add a kept mask</source>
        <translation>添加已保存的蒙版</translation>
    </message>
    <message>
        <source>Add a keyframe after the chosen one, take it out</source>
        <translation>在所选关键帧之后添加一个，或将其删除</translation>
    </message>
    <message>
        <source>Add a picture as a layer...</source>
        <translation>将图片添加为图层...</translation>
    </message>
    <message>
        <source>Add a picture from a file as the topmost layer</source>
        <translation>将文件中的图片添加为最上方的图层</translation>
    </message>
    <message>
        <source>Add a point after the chosen one, take it out</source>
        <translation>在所选点之后添加一点，删除该点</translation>
    </message>
    <message>
        <source>Add a region from the mask</source>
        <translation>从蒙版添加区域</translation>
    </message>
    <message>
        <source>Add folder...</source>
        <translation>添加文件夹...</translation>
    </message>
    <message>
        <source>Add from the mask</source>
        <extracomment>Below all weights: as the run has it.</extracomment>
        <translation>从蒙版添加</translation>
    </message>
    <message>
        <source>Add model folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add room at the picture&apos;s edges, masked, to be painted by the next run</source>
        <translation>在图像边缘增加带蒙版的空间，由下一次运行绘制</translation>
    </message>
    <message>
        <source>Add the kept mask</source>
        <translation>添加已保存的蒙版</translation>
    </message>
    <message>
        <source>Add the kept mask to what is masked</source>
        <translation>将已保存的蒙版添加到当前蒙版</translation>
    </message>
    <message>
        <source>Add to the run</source>
        <translation>添加到运行</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加 {name}</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>正在添加 {name}</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>所有系列</translation>
    </message>
    <message>
        <source>An enlargement cannot be changed on its way: start it anew.</source>
        <translation>放大过程中无法更改：请重新开始。</translation>
    </message>
    <message>
        <source>Another language holds from the next start of LDM Studio.</source>
        <translation>更改语言将在下次启动 LDM Studio 时生效。</translation>
    </message>
    <message>
        <source>Another near variation</source>
        <translation>另一个相近变体</translation>
    </message>
    <message>
        <source>Another picture was opened meanwhile: open the mask again.</source>
        <translation>期间已打开另一张图像：请重新打开蒙版。</translation>
    </message>
    <message>
        <source>Any shape</source>
        <translation>任意形状</translation>
    </message>
    <message>
        <source>Apple (MPS)</source>
        <translation>Apple (MPS)</translation>
    </message>
    <message>
        <source>Apply to the run</source>
        <translation>应用到运行</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <extracomment>What the help page says about the canvas&apos; own keys.
----------
A step that comes is taken up by the strip, and then painted, so long after the canvas took it. What the help page says about the strip&apos;s own keys.</extracomment>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Arrow keys with the frame tool</source>
        <translation>使用框架工具时的方向键</translation>
    </message>
    <message>
        <source>As hard as the pen is pressed</source>
        <translation>与笔的压力一致</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>As the window names them.</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>As many results as the panel says (More &gt; How many): with the seeds that follow, or near ones where a variation is set</source>
        <translation>按面板中的数量（更多 &gt; 数量）生成结果：使用后续的种子；设置了变体时使用相近的种子</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>At a strength of {strength:g} none of the {steps} steps is left to run: raise the strength or the number of steps.</source>
        <translation>强度为 {strength:g} 时，{steps} 步中没有可运行的步骤：请提高强度或步数。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>What is done sooner needs no word.</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic frame</source>
        <translation>自动框架</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Back to its own VAE</source>
        <translation>恢复自带 VAE</translation>
    </message>
    <message>
        <source>Backbone alone</source>
        <translation>仅主干网络</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before the first step nothing is predicted yet: take a later step.</source>
        <translation>第一步之前还没有预测结果：请取用更后面的步骤。</translation>
    </message>
    <message>
        <source>Begin the next runs with the result&apos;s noise; its thumbnail can be dragged on the seed too</source>
        <translation>以结果的噪声开始后续运行；也可以将其缩略图拖到种子上</translation>
    </message>
    <message>
        <source>Blend harder</source>
        <translation>边缘更硬</translation>
    </message>
    <message>
        <source>Blend layer</source>
        <translation>混合图层</translation>
    </message>
    <message>
        <source>Blend mode</source>
        <translation>混合模式</translation>
    </message>
    <message>
        <source>Blend mode of the layer</source>
        <extracomment>After these modes a line is drawn in the list: what darkens, lightens, contrasts, compares, colours. Stands in the list of modes for a group whose layers blend as if there were none.</extracomment>
        <translation>图层的混合模式</translation>
    </message>
    <message>
        <source>Blend softer</source>
        <translation>边缘更柔</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over fewer pixels at its edge, without a new run</source>
        <translation>无需重新运行，让结果（或图层）在边缘以更少的像素过渡</translation>
    </message>
    <message>
        <source>Blend the result, or else the layer, in over more pixels at its edge, without a new run</source>
        <translation>无需重新运行，让结果（或图层）在边缘以更多的像素过渡</translation>
    </message>
    <message>
        <source>Blends in over {width} px.</source>
        <translation>以 {width} px 过渡。</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>块缓存</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Border of {amount} px</source>
        <translation>{amount} px 边界</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>下边缘</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Brought back into the strip, to go on from any of its steps:</source>
        <translation>放回步骤条，可从其任意一步继续：</translation>
    </message>
    <message>
        <source>Brush</source>
        <extracomment>The tools as the window names them.</extracomment>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>画笔硬度</translation>
    </message>
    <message>
        <source>Brush opacity</source>
        <translation>画笔不透明度</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Brush spacing</source>
        <translation>画笔间距</translation>
    </message>
    <message>
        <source>Brush steadiness</source>
        <translation>画笔稳定度</translation>
    </message>
    <message>
        <source>By a model</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>By colours</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>取消运行</translation>
    </message>
    <message>
        <source>Cancel, or discard result</source>
        <translation>取消运行或丢弃结果</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Canvas</source>
        <extracomment>Where the caption stands, with room for the longest.</extracomment>
        <translation>画布</translation>
    </message>
    <message>
        <source>Change the run under way to this prompt, parameters and mask, from its next step on</source>
        <translation>从下一步起，将进行中的运行改用当前的提示词、参数和蒙版</translation>
    </message>
    <message>
        <source>Changed here: {words}</source>
        <translation>此处更改：{words}</translation>
    </message>
    <message>
        <source>Choose a change to go back to how the picture was after it</source>
        <translation>选择一项更改，回到其后的图像状态</translation>
    </message>
    <message>
        <source>Choose a command to give it other keys.</source>
        <translation>选择一个命令以更改其按键。</translation>
    </message>
    <message>
        <source>Choose a keyframe</source>
        <translation>选择关键帧</translation>
    </message>
    <message>
        <source>Choose a parameter, and {most} runs at most.</source>
        <translation>请选择参数，最多 {most} 次运行。</translation>
    </message>
    <message>
        <source>Choose a parameter.</source>
        <translation>请选择参数。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>选择图片...</translation>
    </message>
    <message>
        <source>Choose a point of the curve</source>
        <translation>选择曲线上的点</translation>
    </message>
    <message>
        <source>Choose a step; up and down: of another branch</source>
        <translation>选择步骤；上下键：切换分支</translation>
    </message>
    <message>
        <source>Choose among favourite prompts and those that were run</source>
        <translation>从收藏的和运行过的提示词中选择</translation>
    </message>
    <message>
        <source>Choose the layer above</source>
        <translation>选择上方图层</translation>
    </message>
    <message>
        <source>Choose the layer below</source>
        <translation>选择下方图层</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes, with weights if you like: {first}, {second}: 0.5</source>
        <translation>类别，可加权重：{first}, {second}: 0.5</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Click a colour to mask what is like it.</source>
        <translation>点击一种颜色，为相近的颜色添加蒙版。</translation>
    </message>
    <message>
        <source>Click corner after corner; Enter or the first corner closes, Backspace takes one back.</source>
        <translation>逐个点击顶点；按 Enter 或点击第一个顶点闭合，按退格键撤回一个。</translation>
    </message>
    <message>
        <source>Click inside an outline to mask its inside. Alt or the right button clears it.</source>
        <translation>在轮廓内点击，为其内部添加蒙版。Alt 或右键清除。</translation>
    </message>
    <message>
        <source>Close the window and open it again as it is now; a run under way can be continued</source>
        <translation>关闭窗口并以当前状态重新打开；进行中的运行可以继续</translation>
    </message>
    <message>
        <source>Color</source>
        <comment>blend mode</comment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Color burn</source>
        <translation>颜色加深</translation>
    </message>
    <message>
        <source>Color dodge</source>
        <translation>颜色减淡</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>组合方式</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command palette...</source>
        <translation>命令面板...</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation>命令和快捷键</translation>
    </message>
    <message>
        <source>Compare with before</source>
        <translation>与之前比较</translation>
    </message>
    <message>
        <source>Compare with before: hold to look, or press to switch (C)</source>
        <translation>与之前比较：按住查看，或按一下切换 (C)</translation>
    </message>
    <message>
        <source>Compare with the pinned: blink</source>
        <translation>与固定的比较：闪烁</translation>
    </message>
    <message>
        <source>Compare with the pinned: difference</source>
        <translation>与固定的比较：差异</translation>
    </message>
    <message>
        <source>Compare with the pinned: slider</source>
        <translation>与固定的比较：滑块</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>编译模型</translation>
    </message>
    <message>
        <source>Compiles the backbone&apos;s blocks before the first step (torch.compile). {cost}</source>
        <translation>在第一步之前编译主干网络的模块 (torch.compile)。{cost}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue the run that was cut short</source>
        <translation>继续中断的运行</translation>
    </message>
    <message>
        <source>Copied the picture.</source>
        <translation>已复制图像。</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Crop to the mask</source>
        <translation>裁剪到蒙版</translation>
    </message>
    <message>
        <source>Ctrl+Left, Ctrl+Right</source>
        <translation>Ctrl+左, Ctrl+右</translation>
    </message>
    <message>
        <source>Cursor at {x}, {y}.</source>
        <translation>光标位于 {x}, {y}。</translation>
    </message>
    <message>
        <source>Curve of the opacity</source>
        <translation>不透明度曲线</translation>
    </message>
    <message>
        <source>Curve of the size</source>
        <translation>大小曲线</translation>
    </message>
    <message>
        <source>Cut off what lies outside the mask&apos;s bounds</source>
        <translation>裁掉蒙版边界之外的部分</translation>
    </message>
    <message>
        <source>D or Insert</source>
        <translation>D 或 Insert</translation>
    </message>
    <message>
        <source>Dabs closer together</source>
        <translation>笔触更密</translation>
    </message>
    <message>
        <source>Dabs further apart</source>
        <translation>笔触更疏</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Decoding step {step}</source>
        <translation>正在解码第 {step} 步</translation>
    </message>
    <message>
        <source>Decoding the result</source>
        <translation>正在解码结果</translation>
    </message>
    <message>
        <source>Degrees, clockwise; negative ones turn to the left:</source>
        <translation>角度（顺时针；负值向左旋转）：</translation>
    </message>
    <message>
        <source>Delete a kept mask</source>
        <translation>删除已保存的蒙版</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>删除组</translation>
    </message>
    <message>
        <source>Delete layer</source>
        <translation>删除图层</translation>
    </message>
    <message>
        <source>Delete the branch</source>
        <translation>删除分支</translation>
    </message>
    <message>
        <source>Delete the kept mask</source>
        <translation>删除已保存的蒙版</translation>
    </message>
    <message>
        <source>Delete workspace</source>
        <translation>删除工作区</translation>
    </message>
    <message>
        <source>Describe what you want to see in the tinted part. With the small model that is bundled, underlined words are those it was never taught.</source>
        <translation>描述希望在着色部分看到的内容。使用自带的小模型时，带下划线的词是它没有学过的。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device and precision hold from the next model that is loaded.</source>
        <translation>设备和精度从下一个加载的模型起生效。</translation>
    </message>
    <message>
        <source>Device: {device}</source>
        <translation>设备：{device}</translation>
    </message>
    <message>
        <source>Device: {device}, {precision}</source>
        <translation>设备：{device}，{precision}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>blend mode</comment>
        <translation>差值</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard result</source>
        <translation>丢弃结果</translation>
    </message>
    <message>
        <source>Disk for runs</source>
        <translation>运行占用磁盘</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Document size</source>
        <translation>文档尺寸</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done in {time}</source>
        <translation>用时 {time} 完成</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Drag a box around an object to mask it; with a model, a click does.</source>
        <translation>拖动方框围住对象即可为其添加蒙版；使用模型时单击即可。</translation>
    </message>
    <message>
        <source>Drag a box around the object; a click finds it with a model (By a model).</source>
        <extracomment>Such models see about a thousand pixels on a side: of a larger document not all are put together for them.</extracomment>
        <translation>请拖动方框围住对象；单击查找需使用模型（使用模型）。</translation>
    </message>
    <message>
        <source>Drag from where all may change to where nothing does. Shift: straight.</source>
        <translation>从可完全改变处拖到完全不变处。Shift：直线。</translation>
    </message>
    <message>
        <source>Drag the layer or group; a corner scales it, the handle above turns it. Shift: straight, freely, by 15°.</source>
        <translation>拖动图层或组；拖角缩放，拖上方手柄旋转。Shift：直线、自由、每 15°。</translation>
    </message>
    <message>
        <source>Drag the points; a double click adds one or takes one out</source>
        <translation>拖动各点；双击可添加或删除一点</translation>
    </message>
    <message>
        <source>Drag to mask a rectangle. Alt or the right button takes away, Shift makes a square.</source>
        <translation>拖动以绘制矩形蒙版。Alt 或右键减去，Shift 为正方形。</translation>
    </message>
    <message>
        <source>Drag to mask an ellipse. Alt or the right button takes away, Shift makes a circle.</source>
        <translation>拖动以绘制椭圆蒙版。Alt 或右键减去，Shift 为圆形。</translation>
    </message>
    <message>
        <source>Drag to move the view. With any tool: Space and drag, or the middle button.</source>
        <translation>拖动以移动视图。使用任意工具时：按住空格拖动，或使用中键。</translation>
    </message>
    <message>
        <source>Draw around what should change. Alt or the right button takes away.</source>
        <translation>圈出要改变的部分。Alt 或右键减去。</translation>
    </message>
    <message>
        <source>Draw frame</source>
        <translation>绘制框架</translation>
    </message>
    <message>
        <source>Draw in few steps</source>
        <translation>少步绘制</translation>
    </message>
    <message>
        <source>Draws in {steps} steps as the model itself suggests, in place of steps, sampler and guidance: a little rougher, and several times as fast</source>
        <translation>按模型自身建议的 {steps} 步绘制，代替步数、采样器和引导设置：稍粗糙，但快数倍</translation>
    </message>
    <message>
        <source>Duplicate layer</source>
        <translation>复制图层</translation>
    </message>
    <message>
        <source>Each picture in a folder becomes a layer, in the order of their names</source>
        <translation>文件夹中的每张图片按名称顺序成为一个图层</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>以前的提示词</translation>
    </message>
    <message>
        <source>Earlier prompts...</source>
        <translation>以前的提示词...</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前的运行</translation>
    </message>
    <message>
        <source>Earlier runs...</source>
        <translation>以前的运行...</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Edge of the layer</source>
        <translation>图层边缘</translation>
    </message>
    <message>
        <source>Edge of the result</source>
        <translation>结果边缘</translation>
    </message>
    <message>
        <source>Edges (Canny)</source>
        <translation>边缘 (Canny)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Empty</source>
        <extracomment>Pixels of all layers together, on any machine: what was saved here has to open again. More may be where half of the memory holds them, at 4 bytes each.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Engine is not available</source>
        <translation>引擎不可用</translation>
    </message>
    <message>
        <source>Engine is starting</source>
        <translation>引擎正在启动</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Enlarge picture</source>
        <translation>放大图像</translation>
    </message>
    <message>
        <source>Enlarge picture...</source>
        <translation>放大图像...</translation>
    </message>
    <message>
        <source>Enlarging</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every step is kept</source>
        <translation>每一步都会保留</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Exchange width and height of the frame</source>
        <translation>交换框架的宽和高</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图像</translation>
    </message>
    <message>
        <source>Export picture...</source>
        <translation>导出图像...</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Extend picture</source>
        <translation>扩展图像</translation>
    </message>
    <message>
        <source>Extend picture...</source>
        <translation>扩展图像...</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Favourite prompt</source>
        <translation>收藏提示词</translation>
    </message>
    <message>
        <source>Favourite prompts, and those that were run</source>
        <extracomment>So many of the prompts that were run are offered, the newest first, and so much of each.</extracomment>
        <translation>收藏的和运行过的提示词</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Feather by {amount} px</source>
        <translation>羽化 {amount} px</translation>
    </message>
    <message>
        <source>Feather mask</source>
        <translation>羽化蒙版</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>The menus, in their order.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Fill holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>Finding the object</source>
        <translation>正在查找对象</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>硬</translation>
    </message>
    <message>
        <source>First and last step of the branch</source>
        <translation>分支的第一步和最后一步</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>拼合图像</translation>
    </message>
    <message>
        <source>Flip layer</source>
        <translation>翻转图层</translation>
    </message>
    <message>
        <source>Flip layer left to right</source>
        <extracomment>Widths of an edge, in pixels, that &quot;harder&quot; and &quot;softer&quot; go through.</extracomment>
        <translation>水平翻转图层</translation>
    </message>
    <message>
        <source>Flip layer top to bottom</source>
        <translation>垂直翻转图层</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找方式</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>Frame at {x}, {y}, {width} by {height} pixels.</source>
        <translation>框架位于 {x}, {y}，{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Frame of the next run</source>
        <translation>下次运行的框架</translation>
    </message>
    <message>
        <source>Frame on end</source>
        <translation>框架横竖互换</translation>
    </message>
    <message>
        <source>Frame the mask</source>
        <translation>框住蒙版</translation>
    </message>
    <message>
        <source>Frame the picture</source>
        <translation>框住整幅图片</translation>
    </message>
    <message>
        <source>Free</source>
        <extracomment>The ratios as the window names them; numbers are the same in every language.</extracomment>
        <translation>自由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From the document</source>
        <translation>来自文档</translation>
    </message>
    <message>
        <source>From which share of the steps on the guide holds</source>
        <translation>从步骤的哪个比例起应用控制</translation>
    </message>
    <message>
        <source>From {width} x {height} px, by a factor that shows when the file is loaded.</source>
        <translation>原为 {width} x {height} px，放大倍数在加载文件后得知。</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px.</source>
        <translation>从 {width} x {height} 到 {wide} x {high} px。</translation>
    </message>
    <message>
        <source>From {width} x {height} to {wide} x {high} px. What is new is masked.</source>
        <translation>从 {width} x {height} 到 {wide} x {high} px。新增部分带有蒙版。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>Results, layers and history get what prompt and parameters leave, within these bounds. Whether the program is to be started anew when the window is closed.</extracomment>
        <translation>生成</translation>
    </message>
    <message>
        <source>Generate variations</source>
        <translation>生成变体</translation>
    </message>
    <message>
        <source>Give every command the keys that it came with</source>
        <translation>将所有命令的按键恢复为默认</translation>
    </message>
    <message>
        <source>Give what is masked now a prompt of its own; the mask can then be painted anew</source>
        <translation>为当前蒙版部分单独设置提示词；之后可以重新绘制蒙版</translation>
    </message>
    <message>
        <source>Go on from this step</source>
        <translation>从此步继续</translation>
    </message>
    <message>
        <source>Go on from this step, with the prompt, parameters and mask as they are now</source>
        <translation>以当前的提示词、参数和蒙版从此步继续</translation>
    </message>
    <message>
        <source>Go on with another picture...</source>
        <translation>用另一张图片继续...</translation>
    </message>
    <message>
        <source>Go one step back in a paused run</source>
        <translation>在暂停的运行中后退一步</translation>
    </message>
    <message>
        <source>Go to the canvas</source>
        <translation>转到画布</translation>
    </message>
    <message>
        <source>Go to the kept masks</source>
        <translation>转到已保存的蒙版</translation>
    </message>
    <message>
        <source>Go to the layers</source>
        <translation>转到图层</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>转到下一区域</translation>
    </message>
    <message>
        <source>Go to the prompt</source>
        <translation>转到提示词</translation>
    </message>
    <message>
        <source>Going on from step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>渐变</translation>
    </message>
    <message>
        <source>Gradient shape</source>
        <translation>渐变形状</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Grid...</source>
        <translation>网格...</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Group layers</source>
        <translation>将图层编组</translation>
    </message>
    <message>
        <source>Group opacity</source>
        <translation>组不透明度</translation>
    </message>
    <message>
        <source>Grow by {amount} px</source>
        <translation>扩展 {amount} px</translation>
    </message>
    <message>
        <source>Grow mask</source>
        <translation>扩展蒙版</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>Guidance from</source>
        <translation>引导起点</translation>
    </message>
    <message>
        <source>Guidance of the region</source>
        <translation>区域的引导</translation>
    </message>
    <message>
        <source>Guidance only between these shares of the steps: a step outside takes about half the time (0.53 with Stable Diffusion 1.5). {cost}</source>
        <translation>仅在步骤的这一比例区间内使用引导：区间外每步用时约减半（Stable Diffusion 1.5 为 0.53）。{cost}</translation>
    </message>
    <message>
        <source>Guidance over steps</source>
        <translation>引导随步骤变化</translation>
    </message>
    <message>
        <source>Guidance over the steps</source>
        <translation>随步骤变化的引导</translation>
    </message>
    <message>
        <source>Guidance over the steps, in place of the value above; empty: the same at every step</source>
        <translation>随步骤变化的引导，代替上面的值；留空则每一步相同</translation>
    </message>
    <message>
        <source>Guidance over the steps: drag the keyframes; a double click adds one or takes one out</source>
        <translation>随步骤变化的引导：拖动关键帧；双击可添加或删除</translation>
    </message>
    <message>
        <source>Guidance that changes over the steps, as keyframes to be dragged</source>
        <translation>随步骤变化的引导，以可拖动的关键帧表示</translation>
    </message>
    <message>
        <source>Guidance until</source>
        <translation>引导终点</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>引导区间</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>抓手</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>Harder brush</source>
        <translation>画笔变硬</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>Have the frame of the next run follow the mask again</source>
        <translation>让下次运行的框架重新跟随蒙版</translation>
    </message>
    <message>
        <source>Have the panel say what the result was asked for; its thumbnail can be dragged there too</source>
        <translation>将结果的提示词填入面板；也可以将其缩略图拖到那里</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the frame</source>
        <translation>框架的高</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide group</source>
        <translation>隐藏组</translation>
    </message>
    <message>
        <source>Hide layer</source>
        <translation>隐藏图层</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>How a result is brought to a frame that is larger than the size the model draws at: smoothly, or with an upscaler, which draws sharper outlines</source>
        <translation>当画框大于模型绘制的尺寸时，如何放大结果：平滑放大，或使用轮廓更清晰的放大模型</translation>
    </message>
    <message>
        <source>How closely the prompt is followed</source>
        <translation>遵循提示词的程度</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many results &quot;{title}&quot; makes</source>
        <translation>“{title}”生成多少个结果</translation>
    </message>
    <message>
        <source>How many steps the run takes: more is slower and finer</source>
        <translation>运行的步数：越多越慢也越精细</translation>
    </message>
    <message>
        <source>How much a colour may differ, in each of red, green, blue and alpha</source>
        <translation>颜色在红、绿、蓝和透明度上各自允许的差异</translation>
    </message>
    <message>
        <source>How much of a run&apos;s time pictures of its steps may take; 0 shows none</source>
        <translation>运行时间中可用于显示各步预览的比例；0 表示不显示</translation>
    </message>
    <message>
        <source>How much of it is added: 1 is all, 0 none</source>
        <translation>添加的程度：1 为全部，0 为无</translation>
    </message>
    <message>
        <source>How much of it is in the blend: now {share:.0%}</source>
        <translation>它在混合中所占的份额：现在 {share:.0%}</translation>
    </message>
    <message>
        <source>How much of the picture the preprocessor keeps</source>
        <translation>预处理器保留图像的多少</translation>
    </message>
    <message>
        <source>How much of the surroundings the model sees, as a share of the mask&apos;s size</source>
        <translation>模型能看到多少周围内容，相对于蒙版大小的比例</translation>
    </message>
    <message>
        <source>How much of what is there may change: 1 paints anew, less keeps more</source>
        <translation>现有内容可改变的程度：1 为完全重绘，越小保留越多</translation>
    </message>
    <message>
        <source>How much of {name} is added in the region; at its lowest, as much as in the whole picture</source>
        <translation>在该区域添加多少 {name}；最低时与整幅图像相同</translation>
    </message>
    <message>
        <source>How much the guide counts: 1 is all, 0 nothing</source>
        <translation>控制的权重：1 为全部，0 为无</translation>
    </message>
    <message>
        <source>How much the region&apos;s prompt counts there against that of the whole picture</source>
        <translation>该区域内其提示词相对于整图提示词的权重</translation>
    </message>
    <message>
        <source>How noise is taken away from step to step</source>
        <translation>逐步去除噪声的方法</translation>
    </message>
    <message>
        <source>How the layer&apos;s colours mix with those below</source>
        <translation>图层颜色与下方图层的混合方式</translation>
    </message>
    <message>
        <source>How wide the result blends in, on the painted side of the mask&apos;s edge</source>
        <translation>结果在蒙版边缘内侧的过渡宽度</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
    <message>
        <source>Identifying the model</source>
        <translation>正在识别模型</translation>
    </message>
    <message>
        <source>Image encoder</source>
        <translation>图像编码器</translation>
    </message>
    <message>
        <source>In the projects: {names}</source>
        <translation>所在项目：{names}</translation>
    </message>
    <message>
        <source>Inpaint</source>
        <translation>局部重绘</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Delete</translation>
    </message>
    <message>
        <source>Intersect</source>
        <translation>相交</translation>
    </message>
    <message>
        <source>Intersect with a kept mask</source>
        <translation>与已保存的蒙版相交</translation>
    </message>
    <message>
        <source>Intersect with the kept mask</source>
        <translation>与已保存的蒙版相交</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>等轴测</translation>
    </message>
    <message>
        <source>Its model “{model}” is not among yours.</source>
        <translation>它的模型“{model}”不在您的模型中。</translation>
    </message>
    <message>
        <source>Keep masked what both masks mask</source>
        <translation>仅保留两个蒙版共同覆盖的部分</translation>
    </message>
    <message>
        <source>Keep the arrangement of the panels under a name</source>
        <translation>以名称保存面板布局</translation>
    </message>
    <message>
        <source>Keep the exact mask that made the shown result, or else the layer in hand</source>
        <translation>保存生成所示结果（否则为当前图层）时所用的确切蒙版</translation>
    </message>
    <message>
        <source>Keep the mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>Keep the prompt among the favourites, or take it out</source>
        <translation>将提示词加入收藏或从中移除</translation>
    </message>
    <message>
        <source>Keep the prompt as a style</source>
        <translation>将提示词保存为风格</translation>
    </message>
    <message>
        <source>Keep the prompt as a style...</source>
        <translation>将提示词保存为风格...</translation>
    </message>
    <message>
        <source>Keep the result&apos;s mask</source>
        <translation>保存结果的蒙版</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>保持种子</translation>
    </message>
    <message>
        <source>Keep the shown step or result, to compare others with it</source>
        <translation>固定显示的步骤或结果，以便与其他的比较</translation>
    </message>
    <message>
        <source>Keep what is masked now in place of what was kept under the name</source>
        <translation>用当前蒙版替换以此名称保存的内容</translation>
    </message>
    <message>
        <source>Keep what is masked now under a name, to use it again</source>
        <translation>将当前蒙版以名称保存，以便再次使用</translation>
    </message>
    <message>
        <source>Keep what the prompts say as a template for other prompts</source>
        <translation>将当前提示词保存为其他提示词的模板</translation>
    </message>
    <message>
        <source>Kept as the style {name}.</source>
        <translation>已保存为风格 {name}。</translation>
    </message>
    <message>
        <source>Kept masks</source>
        <translation>已保存的蒙版</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyframe {number} of {count}: guidance {guidance:g} from {share:.0%} of the steps.</source>
        <translation>关键帧 {number}（共 {count} 个）：从步骤的 {share:.0%} 起引导为 {guidance:g}。</translation>
    </message>
    <message>
        <source>Keyframes</source>
        <translation>关键帧</translation>
    </message>
    <message>
        <source>Keyframes of the guidance</source>
        <translation>引导的关键帧</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys for the chosen command</source>
        <translation>所选命令的按键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>LDM Studio makes no network connections. Pictures, prompts and models stay on this computer; connections to other machines are refused while it runs.</source>
        <translation>LDM Studio 不进行任何网络连接。图像、提示词和模型都留在这台电脑上；运行期间会拒绝与其他机器的连接。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger brush</source>
        <translation>增大画笔</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Layer mask</source>
        <translation>图层蒙版</translation>
    </message>
    <message>
        <source>Layer opacity</source>
        <translation>图层不透明度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Leaves out a transformer&apos;s further blocks in steps in which its first one changes by less than this share (0: never). {cost}</source>
        <translation>当 Transformer 第一个块的变化小于此比例时，该步省略其余的块（0：从不）。{cost}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>已略去：{names}。</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <extracomment>What the help page says about the editor&apos;s own keys.
----------
How near the pointer has to be to a keyframe. More steps than this would make the ticks a grey band. What the help page says about the lane&apos;s own keys.</extracomment>
        <translation>左, 右</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>线稿</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Live painting</source>
        <translation>实时绘画</translation>
    </message>
    <message>
        <source>LoRAs cannot be added to weights in {precision}: choose another precision, or take them out.</source>
        <translation>LoRA 不能添加到 {precision} 权重：请选择其他精度，或移除它们。</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>加载蒙版</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the {part}</source>
        <translation>正在加载{part}</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation>正在加载 {name}</translation>
    </message>
    <message>
        <source>Lock group</source>
        <translation>锁定组</translation>
    </message>
    <message>
        <source>Lock layer</source>
        <translation>锁定图层</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Looking through the folders...</source>
        <translation>正在查找文件夹...</translation>
    </message>
    <message>
        <source>Looking {name} up</source>
        <translation>正在查询 {name}</translation>
    </message>
    <message>
        <source>Lower layer</source>
        <translation>下移图层</translation>
    </message>
    <message>
        <source>Lower the layer, or group: into an open group, or out of its own at the end</source>
        <translation>下移图层或组：进入展开的组，或在末尾离开所在的组</translation>
    </message>
    <message>
        <source>Luminosity</source>
        <translation>明度</translation>
    </message>
    <message>
        <source>Made for GPUs: on a CPU the bundled model took 31 s to compile and then ran 1.25 times slower. The pictures stay the same to 51 dB.</source>
        <translation>适用于 GPU：在 CPU 上自带模型编译用时 31 秒，之后反而慢 1.25 倍。图像在 51 dB 内保持一致。</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Make a new picture from the prompt alone</source>
        <translation>仅根据提示词生成新图像</translation>
    </message>
    <message>
        <source>Make a variation of the whole picture</source>
        <translation>生成整幅图像的变体</translation>
    </message>
    <message>
        <source>Make one layer of all that is seen</source>
        <translation>将所有可见内容合为一个图层</translation>
    </message>
    <message>
        <source>Make one layer of this one and the one below, or of a group</source>
        <translation>将此图层与下方图层（或一个组）合并为一个图层</translation>
    </message>
    <message>
        <source>Make the grid</source>
        <translation>生成网格</translation>
    </message>
    <message>
        <source>Make the whole picture larger and sharp, with an upscaler</source>
        <translation>用放大模型将整幅图像放大并保持清晰</translation>
    </message>
    <message>
        <source>Marching ants</source>
        <translation>蚂蚁线</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Mask a region</source>
        <translation>为区域添加蒙版</translation>
    </message>
    <message>
        <source>Mask all</source>
        <translation>全部蒙版</translation>
    </message>
    <message>
        <source>Mask border</source>
        <translation>蒙版边界</translation>
    </message>
    <message>
        <source>Mask colour</source>
        <translation>蒙版颜色</translation>
    </message>
    <message>
        <source>Mask of a layer</source>
        <translation>图层的蒙版</translation>
    </message>
    <message>
        <source>Mask of region {place}</source>
        <translation>区域 {place} 的蒙版</translation>
    </message>
    <message>
        <source>Mask opacity</source>
        <translation>蒙版不透明度</translation>
    </message>
    <message>
        <source>Mask what is bright</source>
        <translation>为明亮部分添加蒙版</translation>
    </message>
    <message>
        <source>Mask what is transparent</source>
        <translation>为透明部分添加蒙版</translation>
    </message>
    <message>
        <source>Mask what the kept mask masked, and nothing else</source>
        <translation>仅为已保存蒙版所覆盖的部分添加蒙版</translation>
    </message>
    <message>
        <source>Mask what the layer covers</source>
        <translation>为图层覆盖的部分添加蒙版</translation>
    </message>
    <message>
        <source>Mask {share:.1%}</source>
        <translation>蒙版 {share:.1%}</translation>
    </message>
    <message>
        <source>Masked area</source>
        <translation>蒙版面积</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Masks that you keep stand here under a name: paint one, then press + to keep it.</source>
        <translation>您保存的蒙版会以名称显示在此处：绘制一个蒙版，然后按 + 保存。</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>匹配边缘颜色</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the next run</source>
        <translation>下一次运行的内存</translation>
    </message>
    <message>
        <source>Memory ran out: the run goes on from its last step with {levels}.</source>
        <translation>内存不足：运行从上一步继续，方式为{levels}。</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>向下合并</translation>
    </message>
    <message>
        <source>Merge group</source>
        <translation>合并组</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model folders</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models and files</source>
        <translation>模型和文件</translation>
    </message>
    <message>
        <source>Models are not compiled for {kind} here: leave it off.</source>
        <translation>此处不支持为 {kind} 编译模型：请保持关闭。</translation>
    </message>
    <message>
        <source>Models of the family {family!r} cannot be run yet: choose one of {names}.</source>
        <translation>暂时无法运行 {family!r} 系列的模型：请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>Models, LoRA files and VAEs: look them through, take one up, add folders</source>
        <translation>模型、LoRA 文件和 VAE：浏览、选用、添加文件夹</translation>
    </message>
    <message>
        <source>Models...</source>
        <translation>模型...</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More or less guidance; with Shift by a tenth</source>
        <translation>增减引导；按住 Shift 以 0.1 为单位</translation>
    </message>
    <message>
        <source>More parameters</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>Move frame</source>
        <extracomment>Parameters on which the automatic frame depends. Sets it where there is neither a mask nor a model to go by.</extracomment>
        <translation>移动框架</translation>
    </message>
    <message>
        <source>Move layer</source>
        <extracomment>Pixels of a layer above which it is scaled and turned when it is let go, off the GUI thread.</extracomment>
        <translation>移动图层</translation>
    </message>
    <message>
        <source>Move layer in the stack</source>
        <translation>移动图层顺序</translation>
    </message>
    <message>
        <source>Move the frame by 8 px (Shift: 64 px), with Ctrl its size</source>
        <translation>将框架移动 8 px（Shift：64 px），按住 Ctrl 则改变大小</translation>
    </message>
    <message>
        <source>Move the keyboard cursor, or with the move tool the layer, by 1 px (Shift: 10 px)</source>
        <translation>将键盘光标（移动工具则为图层）移动 1 px（Shift：10 px）</translation>
    </message>
    <message>
        <source>Move the keyframe by one percent of the steps</source>
        <translation>将关键帧移动步骤的百分之一</translation>
    </message>
    <message>
        <source>Move the point to less or more pressure</source>
        <translation>将点移到更小或更大的压力</translation>
    </message>
    <message>
        <source>Much only where the pen is pressed hard</source>
        <translation>只有用力按压时效果才明显</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>NVIDIA (CUDA)</source>
        <translation>NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the style</source>
        <translation>风格名称</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Name the branch</source>
        <translation>命名分支</translation>
    </message>
    <message>
        <source>Name the branch...</source>
        <translation>命名分支...</translation>
    </message>
    <message>
        <source>Near variations: how far the noise is turned to that of the variation seed</source>
        <translation>相近变体：噪声转向变体种子噪声的程度</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>Neither a result that repainted a mask is shown, nor is a layer in hand that was one.</source>
        <translation>既没有显示重绘过蒙版的结果，当前图层也不是这样的结果。</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>新建文档</translation>
    </message>
    <message>
        <source>New empty group above the layer, or group; layers are dragged into it</source>
        <translation>在图层或组上方新建空组；将图层拖入其中</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>新建图层</translation>
    </message>
    <message>
        <source>New layer from what is seen</source>
        <translation>从可见内容新建图层</translation>
    </message>
    <message>
        <source>New layer of what is seen, with the mask as its mask where something is masked</source>
        <translation>从可见内容新建图层；如有蒙版，则作为其图层蒙版</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新图像</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>新的随机种子</translation>
    </message>
    <message>
        <source>New, empty picture</source>
        <translation>新建空白图像</translation>
    </message>
    <message>
        <source>New...</source>
        <translation>新建...</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>No ControlNet or IP-Adapter that fits this model is in the models&apos; folders</source>
        <translation>模型文件夹中没有适合此模型的 ControlNet 或 IP-Adapter</translation>
    </message>
    <message>
        <source>No LoRA that fits this model is in the models&apos; folders</source>
        <translation>模型文件夹中没有适合此模型的 LoRA</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>No mask</source>
        <translation>无蒙版</translation>
    </message>
    <message>
        <source>No model found</source>
        <translation>未找到模型</translation>
    </message>
    <message>
        <source>No model that finds objects is in your folders: put SAM or SAM 2 there, in transformers&apos; layout.</source>
        <translation>您的文件夹中没有可查找对象的模型：请放入 transformers 结构的 SAM 或 SAM 2。</translation>
    </message>
    <message>
        <source>No model was found: add a model folder in Settings.</source>
        <translation>未找到模型：请在设置中添加模型文件夹。</translation>
    </message>
    <message>
        <source>No more than {most} groups can lie in one another: ungroup some.</source>
        <translation>群组最多只能嵌套 {most} 层：请先取消一些群组。</translation>
    </message>
    <message>
        <source>No object was found there: try a box around it.</source>
        <translation>那里没有找到对象：请尝试用方框围住它。</translation>
    </message>
    <message>
        <source>No run is kept yet.</source>
        <translation>尚无保存的运行。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>blend mode</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not used in any run or project that is kept.</source>
        <translation>未在任何保存的运行或项目中使用。</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted in this run&apos;s frame: paint a mask there first.</source>
        <translation>此运行的框内没有标记要重绘的部分：请先在那里绘制蒙版。</translation>
    </message>
    <message>
        <source>Nothing is marked to be repainted: paint a mask first.</source>
        <translation>没有标记要重绘的部分：请先绘制蒙版。</translation>
    </message>
    <message>
        <source>Nothing is masked inside the frame: paint there, move the frame, or make it automatic.</source>
        <translation>框架内没有任何蒙版：请在其中涂抹、移动框架，或改为自动。</translation>
    </message>
    <message>
        <source>Nothing is masked: mask what should stay first.</source>
        <translation>没有蒙版：请先为要保留的部分添加蒙版。</translation>
    </message>
    <message>
        <source>Nothing is masked: paint a mask first.</source>
        <translation>没有蒙版：请先绘制蒙版。</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over the part that is to have a prompt of its own.</source>
        <translation>没有蒙版：请涂抹需要单独提示词的部分。</translation>
    </message>
    <message>
        <source>Nothing is masked: paint over what should change, or choose New picture.</source>
        <translation>没有蒙版：请涂抹要改变的部分，或选择“新图像”。</translation>
    </message>
    <message>
        <source>Nothing is to be added: give at least one edge some pixels.</source>
        <translation>没有可添加的内容：请至少为一边设置一些像素。</translation>
    </message>
    <message>
        <source>Nothing of the layer is masked: paint over what should be seen of it first.</source>
        <translation>图层上没有蒙版：请先涂抹要显示的部分。</translation>
    </message>
    <message>
        <source>Number of variations</source>
        <translation>变体数量</translation>
    </message>
    <message>
        <source>Object finder</source>
        <translation>对象查找</translation>
    </message>
    <message>
        <source>Of the mask only what lies in the shape is kept</source>
        <translation>蒙版只保留形状之内的部分</translation>
    </message>
    <message>
        <source>On: multiples of 64 px, or with Ctrl of 8 px; off: of 8 px</source>
        <translation>开：64 px 的倍数，按住 Ctrl 为 8 px；关：8 px</translation>
    </message>
    <message>
        <source>One of the two layers is hidden: show both to merge them.</source>
        <translation>两个图层之一已隐藏：请显示两者再合并。</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Only what hangs together with the clicked pixel; else the colour wherever it is</source>
        <translation>仅与点击像素相连的部分；否则为所有位置的该颜色</translation>
    </message>
    <message>
        <source>Only what is masked of the layer is seen</source>
        <translation>仅显示图层中带蒙版的部分</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the layer</source>
        <translation>图层的不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a picture or a project</source>
        <translation>打开图像或项目</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open mask</source>
        <translation>打开蒙版</translation>
    </message>
    <message>
        <source>Open mask...</source>
        <translation>打开蒙版...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open the folder whose text files have the choices for __words__ in prompts</source>
        <translation>打开存放提示词中 __词语__ 选项文本文件的文件夹</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>OpenRaster project (*.ora)</source>
        <translation>OpenRaster 项目 (*.ora)</translation>
    </message>
    <message>
        <source>Opening the last session</source>
        <translation>正在打开上次会话</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Over how many pixels the layer blends in, inside of what was masked</source>
        <translation>图层在蒙版内侧过渡的像素数</translation>
    </message>
    <message>
        <source>Over how many pixels the result blends in, inside of what was masked: no new run</source>
        <translation>结果在蒙版内侧过渡的像素数：无需重新运行</translation>
    </message>
    <message>
        <source>Overlay</source>
        <comment>blend mode</comment>
        <translation>叠加</translation>
    </message>
    <message>
        <source>PNDM cannot sample a model that predicts the clean picture: choose another sampler.</source>
        <translation>PNDM 无法对预测干净图像的模型采样：请选择其他采样器。</translation>
    </message>
    <message>
        <source>PNG with recipe (*.png)</source>
        <translation>带配方的 PNG (*.png)</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>Those that come with the window, as it names them.</extracomment>
        <translation>绘制</translation>
    </message>
    <message>
        <source>Paint anew what is masked; every other pixel stays as it is</source>
        <translation>重绘蒙版部分；其他像素保持不变</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Panel titles</source>
        <translation>面板标题</translation>
    </message>
    <message>
        <source>Pass through</source>
        <translation>穿透</translation>
    </message>
    <message>
        <source>Paste as a layer</source>
        <translation>粘贴为图层</translation>
    </message>
    <message>
        <source>Paste as a new picture</source>
        <translation>粘贴为新图像</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>粘贴图像</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>已粘贴</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Pause or resume the run</source>
        <translation>暂停或继续运行</translation>
    </message>
    <message>
        <source>Pause run</source>
        <translation>暂停运行</translation>
    </message>
    <message>
        <source>Paused after step {step}</source>
        <translation>已在第 {step} 步后暂停</translation>
    </message>
    <message>
        <source>Pen pressure</source>
        <translation>笔压</translation>
    </message>
    <message>
        <source>Pen pressure changes opacity</source>
        <translation>笔压改变不透明度</translation>
    </message>
    <message>
        <source>Pen pressure changes size</source>
        <extracomment>By the settings that say so.</extracomment>
        <translation>笔压改变大小</translation>
    </message>
    <message>
        <source>Pen pressure...</source>
        <translation>笔压...</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>铅笔素描</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>What `STYLES` are called.</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Stands among the files where the model needs none: it looks at pictures by itself.</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Pictures ({names});;All files (*)</source>
        <translation>图片 ({names});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pictures and projects ({names});;All files (*)</source>
        <translation>图片和项目 ({names});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pin for comparing</source>
        <translation>固定以供比较</translation>
    </message>
    <message>
        <source>Pinned. Choose another step or result, then compare by slider, blink or difference.</source>
        <translation>已固定。选择另一步骤或结果，然后用滑块、闪烁或差异进行比较。</translation>
    </message>
    <message>
        <source>Pixels outside the mask would have changed: the result was thrown away; please report this.</source>
        <translation>蒙版之外的像素将会改变：结果已丢弃；请报告此问题。</translation>
    </message>
    <message>
        <source>Point at a step to see it, click to stay there, and go on from it with other words: {run.go_on}. The same steps give the same picture, always.</source>
        <translation>指向步骤即可查看，点击可停留，并可用其他词语从此继续：{run.go_on}。相同的步骤总是得到相同的图像。</translation>
    </message>
    <message>
        <source>Point {number} of {count}: {share:.0%} at a pressure of {pressure:.0%}.</source>
        <translation>第 {number} 点，共 {count} 点：压力 {pressure:.0%} 时为 {share:.0%}。</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
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
        <translation>正在准备运行</translation>
    </message>
    <message>
        <source>Preprocessor</source>
        <translation>预处理器</translation>
    </message>
    <message>
        <source>Press the keys.</source>
        <translation>请按下按键。</translation>
    </message>
    <message>
        <source>Press {run.generate}. The picture appears on the canvas step by step; {run.pause} pauses, {run.cancel} ends it.</source>
        <translation>按 {run.generate}。图像会在画布上逐步显现；{run.pause} 暂停，{run.cancel} 结束。</translation>
    </message>
    <message>
        <source>Pressure changes: {title}</source>
        <translation>压力改变：{title}</translation>
    </message>
    <message>
        <source>Pressure curve</source>
        <translation>压力曲线</translation>
    </message>
    <message>
        <source>Pressure grows to the right. A mouse presses fully.</source>
        <translation>压力向右增大。鼠标始终为最大压力。</translation>
    </message>
    <message>
        <source>Preview decoder</source>
        <translation>预览解码器</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器 (CPU)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>文件进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt of region {place}</source>
        <translation>区域 {place} 的提示词</translation>
    </message>
    <message>
        <source>Put a picture from a file in place of what the chosen step shows, and go on from there</source>
        <translation>用文件中的图片代替所选步骤显示的内容，并从此继续</translation>
    </message>
    <message>
        <source>Put the layer, or group, into a new group; others join it by dragging, or when moved</source>
        <translation>将图层或组放入新组；其他图层可通过拖动或移动加入</translation>
    </message>
    <message>
        <source>Put the panels back to where the workspace has them</source>
        <translation>将面板恢复到工作区的位置</translation>
    </message>
    <message>
        <source>Put the prompt into a style: a template with words for a look</source>
        <translation>为提示词套用风格：描述外观的模板</translation>
    </message>
    <message>
        <source>Quick, in {steps} steps</source>
        <translation>快速，{steps} 步</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Radial</source>
        <translation>径向</translation>
    </message>
    <message>
        <source>Raise layer</source>
        <translation>上移图层</translation>
    </message>
    <message>
        <source>Raise or lower the point; with Shift by less</source>
        <translation>上下移动该点；按住 Shift 幅度更小</translation>
    </message>
    <message>
        <source>Raise the layer, or group: into an open group, or out of its own at the end</source>
        <translation>上移图层或组：进入展开的组，或在末尾离开所在的组</translation>
    </message>
    <message>
        <source>Ratio of the frame</source>
        <translation>框架的比例</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>比例 {ratio}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a style</source>
        <translation>移除风格</translation>
    </message>
    <message>
        <source>Remove layer mask</source>
        <translation>移除图层蒙版</translation>
    </message>
    <message>
        <source>Remove model folder</source>
        <translation>移除模型文件夹</translation>
    </message>
    <message>
        <source>Remove the layer&apos;s mask</source>
        <translation>移除图层的蒙版</translation>
    </message>
    <message>
        <source>Rename a kept mask</source>
        <translation>重命名已保存的蒙版</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Rename layer</source>
        <extracomment>Changes of one value that follow one another within so many seconds are one undo step.</extracomment>
        <translation>重命名图层</translation>
    </message>
    <message>
        <source>Rename the kept mask</source>
        <translation>重命名已保存的蒙版</translation>
    </message>
    <message>
        <source>Rename workspace...</source>
        <translation>重命名工作区...</translation>
    </message>
    <message>
        <source>Repaint</source>
        <translation>重绘</translation>
    </message>
    <message>
        <source>Repaint the mask</source>
        <extracomment>What a run does, as the window names it.</extracomment>
        <translation>重绘蒙版</translation>
    </message>
    <message>
        <source>Reset workspace</source>
        <translation>重置工作区</translation>
    </message>
    <message>
        <source>Resize frame</source>
        <translation>调整框架大小</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>What may be changed of a locked layer.</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result {number} of {count}</source>
        <translation>结果 {number} / {count}</translation>
    </message>
    <message>
        <source>Result {number}: {words}</source>
        <translation>结果 {number}：{words}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results appear here. Accept one to make it a layer; until then nothing is changed.</source>
        <translation>结果会显示在这里。接受后成为图层；在此之前不会有任何改变。</translation>
    </message>
    <message>
        <source>Results over up to three parameters</source>
        <translation>在最多三个参数上的结果</translation>
    </message>
    <message>
        <source>Results, layers, masks and history</source>
        <translation>结果、图层、蒙版和历史记录</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume run</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Right button or Alt</source>
        <translation>右键或 Alt</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>SHA-256 of the file, which recipes name it by</source>
        <translation>文件的 SHA-256，配方以此指明文件</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>采样器</translation>
    </message>
    <message>
        <source>Sampler that this model starts with</source>
        <extracomment>So many prompts are shown, and so much of each.</extracomment>
        <translation>此模型初始使用的采样器</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Save grid</source>
        <translation>保存网格</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save project as...</source>
        <translation>项目另存为...</translation>
    </message>
    <message>
        <source>Save result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Save result...</source>
        <translation>保存结果...</translation>
    </message>
    <message>
        <source>Save the grid as one picture...</source>
        <translation>将网格保存为一张图片...</translation>
    </message>
    <message>
        <source>Save the shown result as a PNG with its recipe</source>
        <translation>将显示的结果连同配方保存为 PNG</translation>
    </message>
    <message>
        <source>Save workspace as...</source>
        <translation>工作区另存为...</translation>
    </message>
    <message>
        <source>Saved {name} with its recipe.</source>
        <translation>已保存 {name} 及其配方。</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>Say what should be there</source>
        <translation>说明这里应有什么</translation>
    </message>
    <message>
        <source>Scale group</source>
        <translation>缩放组</translation>
    </message>
    <message>
        <source>Scale layer</source>
        <translation>缩放图层</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Screen</source>
        <comment>blend mode</comment>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Scribble</source>
        <translation>涂鸦</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search names, families and trigger words</source>
        <translation>搜索名称、系列和触发词</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>What a grid can go over, as it is shown.</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>Seed {seed} is set, and kept for the runs that follow.</source>
        <extracomment>So many favourites are kept, of so many characters: the settings are one small file.</extracomment>
        <translation>已设置种子 {seed}，并用于后续运行。</translation>
    </message>
    <message>
        <source>Select object</source>
        <translation>选择对象</translation>
    </message>
    <message>
        <source>Set the frame to the mask with its surroundings, where it stays</source>
        <translation>将框架设为蒙版及其周围，并固定在那里</translation>
    </message>
    <message>
        <source>Set the panels to what the opened picture was made with</source>
        <translation>把面板设为打开的图片制作时所用的设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation>设置...</translation>
    </message>
    <message>
        <source>Shapes are added to the mask</source>
        <translation>将形状添加到蒙版</translation>
    </message>
    <message>
        <source>Shapes are taken away from the mask (with any setting: Alt or the right button)</source>
        <translation>从蒙版中减去形状（任何设置下：Alt 或右键）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>分页</translation>
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
        <translation>按模型对周围色调的偏移量，校正所绘部分的色调</translation>
    </message>
    <message>
        <source>Show group</source>
        <translation>显示组</translation>
    </message>
    <message>
        <source>Show in black and white</source>
        <translation>以黑白显示</translation>
    </message>
    <message>
        <source>Show it as the mask</source>
        <translation>显示为蒙版</translation>
    </message>
    <message>
        <source>Show layer</source>
        <translation>显示图层</translation>
    </message>
    <message>
        <source>Show or hide further parameters</source>
        <translation>显示或隐藏更多参数</translation>
    </message>
    <message>
        <source>Show the frame of the next run with every tool, dashed where it follows the mask</source>
        <translation>使用任何工具时都显示下次运行的框架，跟随蒙版时为虚线</translation>
    </message>
    <message>
        <source>Show the mask itself, white where all is painted anew, in place of the picture</source>
        <translation>显示蒙版本身以代替图片，白色表示将完全重绘</translation>
    </message>
    <message>
        <source>Show the mask&apos;s edge as marching ants</source>
        <translation>以蚂蚁线显示蒙版边缘</translation>
    </message>
    <message>
        <source>Shrink by {amount} px</source>
        <translation>收缩 {amount} px</translation>
    </message>
    <message>
        <source>Shrink mask</source>
        <translation>收缩蒙版</translation>
    </message>
    <message>
        <source>Single step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Slider</source>
        <extracomment>The ways of comparing, as the window names them.</extracomment>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Smaller brush</source>
        <translation>减小画笔</translation>
    </message>
    <message>
        <source>Smooth (Lanczos)</source>
        <translation>平滑 (Lanczos)</translation>
    </message>
    <message>
        <source>Smooth by {amount} px</source>
        <translation>平滑 {amount} px</translation>
    </message>
    <message>
        <source>Smooth mask</source>
        <translation>平滑蒙版</translation>
    </message>
    <message>
        <source>Snap the frame to 64 px</source>
        <translation>框架对齐到 64 px</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>软</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Softer brush</source>
        <translation>画笔变软</translation>
    </message>
    <message>
        <source>Softness</source>
        <translation>柔和度</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Space + drag, middle drag</source>
        <translation>空格 + 拖动，中键拖动</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Stable Diffusion XL does not run prompts joined with AND: use BREAK, or a comma.</source>
        <translation>Stable Diffusion XL 不支持用 AND 连接的提示词：请使用 BREAK 或逗号。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Starting again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Starts with the sampler</source>
        <translation>初始采样器</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Step numbers</source>
        <translation>步骤编号</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>第 {number} 步</translation>
    </message>
    <message>
        <source>Step {number} of the branch: {label}</source>
        <translation>分支“{label}”的第 {number} 步</translation>
    </message>
    <message>
        <source>Step {step} is not kept any more: choose a later one, or start a new run.</source>
        <translation>第 {step} 步已不再保留：请选择更后面的步骤，或开始新的运行。</translation>
    </message>
    <message>
        <source>Step {step} of {total}</source>
        <translation>第 {step} / {total} 步</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps</source>
        <comment>how many</comment>
        <translation>步数</translation>
    </message>
    <message>
        <source>Straight line from the last point to the keyboard cursor</source>
        <translation>从上一点到键盘光标的直线</translation>
    </message>
    <message>
        <source>Straight line from the last point; square rectangle</source>
        <translation>从上一点画直线；矩形变为正方形</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>减去</translation>
    </message>
    <message>
        <source>Subtract a kept mask</source>
        <translation>减去已保存的蒙版</translation>
    </message>
    <message>
        <source>Subtract the kept mask</source>
        <translation>减去已保存的蒙版</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>Take a drag back</source>
        <translation>撤销拖动</translation>
    </message>
    <message>
        <source>Take away from the mask instead of adding</source>
        <translation>从蒙版中减去而不是添加</translation>
    </message>
    <message>
        <source>Take it, as a layer</source>
        <translation>接受为图层</translation>
    </message>
    <message>
        <source>Take region {place} out</source>
        <translation>移除区域 {place}</translation>
    </message>
    <message>
        <source>Take the accent colour of the theme again</source>
        <translation>恢复主题自带的强调色</translation>
    </message>
    <message>
        <source>Take the group apart; its layers stay</source>
        <translation>拆开组；其中的图层保留</translation>
    </message>
    <message>
        <source>Take the kept mask away from what is masked</source>
        <translation>从当前蒙版中减去已保存的蒙版</translation>
    </message>
    <message>
        <source>Take the mask as the layer&apos;s</source>
        <translation>将蒙版用作图层蒙版</translation>
    </message>
    <message>
        <source>Take the mask for it</source>
        <translation>将蒙版用作该区域</translation>
    </message>
    <message>
        <source>Take the region out of the run</source>
        <translation>从运行中移除该区域</translation>
    </message>
    <message>
        <source>Take this step as the result</source>
        <translation>将此步取为结果</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Take {name} out of the run</source>
        <translation>从运行中移除 {name}</translation>
    </message>
    <message>
        <source>Text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>The ControlNet {name}</source>
        <translation>ControlNet {name}</translation>
    </message>
    <message>
        <source>The ControlNet {name} is to see the hole of a mask: choose to repaint one.</source>
        <translation>ControlNet {name} 需要看到蒙版的空缺：请选择重绘蒙版。</translation>
    </message>
    <message>
        <source>The IP-Adapter {name}</source>
        <translation>IP-Adapter {name}</translation>
    </message>
    <message>
        <source>The LoRA {name!r} is not in this run (it has {known}): start a new run with it.</source>
        <translation>此运行中没有 LoRA {name!r}（它有 {known}）：请用它开始新的运行。</translation>
    </message>
    <message>
        <source>The LoRA {name}</source>
        <translation>LoRA {name}</translation>
    </message>
    <message>
        <source>The LoRA {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>此运行中没有 LoRA {name}：请用它开始新的运行，或将其移除。</translation>
    </message>
    <message>
        <source>The U-Net of {name} takes {channels} channels: choose a model for making or inpainting pictures.</source>
        <translation>{name} 的 U-Net 有 {channels} 个通道：请选择用于生成或局部重绘图像的模型。</translation>
    </message>
    <message>
        <source>The change at step {step} comes too late: the run has {steps} steps, so the last change is at {most}.</source>
        <translation>第 {step} 步的更改太晚：运行共 {steps} 步，最后可更改处为 {most}。</translation>
    </message>
    <message>
        <source>The change came too late: the run has no steps left.</source>
        <translation>更改来得太晚：运行已没有剩余步骤。</translation>
    </message>
    <message>
        <source>The choices in the prompt {template!r} cannot be made: simplify it.</source>
        <translation>无法生成提示词 {template!r} 中的选项：请简化。</translation>
    </message>
    <message>
        <source>The clipboard holds no picture: copy one first.</source>
        <translation>剪贴板中没有图像：请先复制一张。</translation>
    </message>
    <message>
        <source>The configuration of {name} makes no sense: get the model again.</source>
        <translation>{name} 的配置无效：请重新获取模型。</translation>
    </message>
    <message>
        <source>The embedding {gone!r} is not here: put its file into one of the models&apos; folders.</source>
        <translation>缺少嵌入 {gone!r}：请将其文件放入某个模型文件夹。</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 64 px; while Ctrl is held, of 8 px</source>
        <translation>框架位于 64 px 的倍数上；按住 Ctrl 时为 8 px</translation>
    </message>
    <message>
        <source>The frame lies on multiples of 8 px, the least that models can do</source>
        <translation>框架位于 8 px 的倍数上，这是模型支持的最小值</translation>
    </message>
    <message>
        <source>The grid has {count} runs, more than {max_cells}: use fewer values.</source>
        <translation>网格有 {count} 次运行，超过 {max_cells} 次：请使用更少的值。</translation>
    </message>
    <message>
        <source>The group holds no layers: there is nothing to move or turn.</source>
        <extracomment>Said where a group without layers is to be moved or turned.</extracomment>
        <translation>该组中没有图层：没有可移动或旋转的内容。</translation>
    </message>
    <message>
        <source>The group is empty: drag a layer into it first.</source>
        <translation>组是空的：请先将图层拖入其中。</translation>
    </message>
    <message>
        <source>The guidance {text!r} cannot be read: write it as 9 until 30 %, then 5.</source>
        <translation>无法读取引导 {text!r}：请写成 9 until 30 %, then 5。</translation>
    </message>
    <message>
        <source>The header of {path} does not describe what is in it: get the file again.</source>
        <translation>{path} 的文件头与内容不符：请重新获取文件。</translation>
    </message>
    <message>
        <source>The interval {text!r} cannot be read: write it as FROM-UNTIL, such as 0.1-0.8.</source>
        <translation>无法读取区间 {text!r}：请写成 FROM-UNTIL，例如 0.1-0.8。</translation>
    </message>
    <message>
        <source>The journal of runs is damaged: delete it in the state folder.</source>
        <translation>运行日志已损坏：请在状态文件夹中将其删除。</translation>
    </message>
    <message>
        <source>The last session could not be restored: {sentence}</source>
        <translation>无法恢复上次会话：{sentence}</translation>
    </message>
    <message>
        <source>The layer below lies in another group: move one of the two to merge them.</source>
        <translation>下方图层位于另一个组中：请移动其中一个再合并。</translation>
    </message>
    <message>
        <source>The layer was changed meanwhile: it stays as it is.</source>
        <translation>图层在此期间已更改：保持原样。</translation>
    </message>
    <message>
        <source>The layers lie too far apart to be merged: move them closer together.</source>
        <translation>图层相距太远，无法合并：请将它们移近一些。</translation>
    </message>
    <message>
        <source>The layers of {name} hold too many pixels to be opened: merge some of them first.</source>
        <translation>{name} 的图层像素过多，无法打开：请先合并一些。</translation>
    </message>
    <message>
        <source>The mask becomes the one that the layer was made with, or what it covers</source>
        <translation>蒙版变为创建该图层时所用的蒙版，或其覆盖的部分</translation>
    </message>
    <message>
        <source>The mask falls in a line from the first point to the last</source>
        <translation>蒙版从第一点到最后一点线性减弱</translation>
    </message>
    <message>
        <source>The mask falls in circles about the first point</source>
        <translation>蒙版围绕第一点呈圆形减弱</translation>
    </message>
    <message>
        <source>The mask is kept as “{name}”.</source>
        <translation>蒙版已保存为“{name}”。</translation>
    </message>
    <message>
        <source>The mask is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>蒙版为 {mask_width}x{mask_height}，而图像为 {width}x{height}：请使用与图像大小相同的蒙版。</translation>
    </message>
    <message>
        <source>The mask or picture does not have the size of the run&apos;s frame: start a new run.</source>
        <translation>蒙版或图像与运行框的大小不同：请开始新的运行。</translation>
    </message>
    <message>
        <source>The mask {name} is {mask_width}x{mask_height} but the picture is {width}x{height}: use a mask of the picture&apos;s size.</source>
        <translation>蒙版 {name} 为 {mask_width}x{mask_height}，而图像为 {width}x{height}：请使用与图像大小相同的蒙版。</translation>
    </message>
    <message>
        <source>The mask&apos;s size is not the picture&apos;s: start the run anew from the document.</source>
        <translation>蒙版与图像大小不同：请从文档重新开始运行。</translation>
    </message>
    <message>
        <source>The model that paints; add model folders in Settings</source>
        <translation>用于绘制的模型；可在设置中添加模型文件夹</translation>
    </message>
    <message>
        <source>The model {name} cannot do {task}: choose another model.</source>
        <translation>模型 {name} 不能执行 {task}：请选择其他模型。</translation>
    </message>
    <message>
        <source>The model&apos;s numbers overflowed in {precision}: set the precision to fp32 and run again.</source>
        <translation>模型的数值在 {precision} 下溢出：请将精度设为 fp32 再运行。</translation>
    </message>
    <message>
        <source>The models&apos; folders are still being looked through: try again in a moment.</source>
        <translation>仍在查找模型文件夹：请稍后再试。</translation>
    </message>
    <message>
        <source>The panels show the settings that the picture was made with.</source>
        <translation>面板现在显示图片制作时所用的设置。</translation>
    </message>
    <message>
        <source>The panels show this result&apos;s settings, and its seed is kept.</source>
        <translation>面板已显示此结果的设置，并保持其种子。</translation>
    </message>
    <message>
        <source>The part {name} does not fit this model: choose a file that was made for it.</source>
        <translation>部分 {name} 不适合此模型：请选择为其制作的文件。</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>图像无法编码为 PNG。</translation>
    </message>
    <message>
        <source>The picture encoder of {name}</source>
        <translation>{name} 的图像编码器</translation>
    </message>
    <message>
        <source>The picture has another depth than the run&apos;s: start a new run.</source>
        <translation>图像与运行的位深不同：请开始新的运行。</translation>
    </message>
    <message>
        <source>The picture would be {width}x{height} pixels: add less, {most} is the most for a side.</source>
        <translation>图像将为 {width}x{height} 像素：请少添加一些，每边最多 {most}。</translation>
    </message>
    <message>
        <source>The picture&apos;s size has changed since this run: undo that change, or run again.</source>
        <translation>此运行之后图像大小已改变：请撤销该更改，或重新运行。</translation>
    </message>
    <message>
        <source>The picture&apos;s size is not that of the recipe&apos;s frame: start the run anew from the document.</source>
        <translation>图像大小与配方的框不同：请从文档重新开始运行。</translation>
    </message>
    <message>
        <source>The precision {precision} needs torchao: run python -m pip install torchao, or choose another precision.</source>
        <extracomment>In which the rest is kept and all is computed.</extracomment>
        <translation>精度 {precision} 需要 torchao：请运行 python -m pip install torchao，或选择其他精度。</translation>
    </message>
    <message>
        <source>The prompt cannot be read from {where!r} on: close each {{ with a }}, or write \{{ for a brace.</source>
        <translation>从 {where!r} 起无法读取提示词：每个 {{ 须以 }} 闭合，或用 \{{ 表示花括号。</translation>
    </message>
    <message>
        <source>The prompt {template!r} grew too long: simplify it.</source>
        <translation>提示词 {template!r} 过长：请简化。</translation>
    </message>
    <message>
        <source>The range {found!r} of {name} makes no sense: write it as 1..4, or as 0.2..0.8 + 0.2.</source>
        <translation>{name} 的范围 {found!r} 无效：请写成 1..4 或 0.2..0.8 + 0.2。</translation>
    </message>
    <message>
        <source>The ratio of width to height that the frame keeps</source>
        <translation>框架保持的宽高比</translation>
    </message>
    <message>
        <source>The recipe inside the file is damaged: it was not read.</source>
        <translation>文件中的配方已损坏：未读取。</translation>
    </message>
    <message>
        <source>The recipe inside the file is too large to be one: it was not read.</source>
        <translation>文件中的配方过大：未读取。</translation>
    </message>
    <message>
        <source>The recipe stops after step {stop_after}, but the run has {steps}: use more steps.</source>
        <translation>配方在第 {stop_after} 步后停止，而运行只有 {steps} 步：请使用更多步数。</translation>
    </message>
    <message>
        <source>The recipe was made with another version of this model: the result will differ.</source>
        <translation>配方是用此模型的另一版本制作的：结果会有所不同。</translation>
    </message>
    <message>
        <source>The region “{name}” is not in this run: start a new run with it, or take it out.</source>
        <translation>此运行中没有区域“{name}”：请用它开始新的运行，或将其移除。</translation>
    </message>
    <message>
        <source>The region&apos;s own guidance; at its lowest, that of the whole picture</source>
        <translation>该区域自己的引导；最低时使用整图的引导</translation>
    </message>
    <message>
        <source>The result does not fit the picture any more: run again.</source>
        <translation>结果已不适合图像：请重新运行。</translation>
    </message>
    <message>
        <source>The result follows the brush, in {live_steps} steps: paint on the mask.</source>
        <translation>结果跟随画笔，{live_steps} 步：请在蒙版上绘制。</translation>
    </message>
    <message>
        <source>The result follows the brush: each stroke starts a run of {live_steps} steps at most</source>
        <translation>结果跟随画笔：每一笔开始一次最多 {live_steps} 步的运行</translation>
    </message>
    <message>
        <source>The result has another size or depth than the picture: it was thrown away; please report this.</source>
        <translation>结果与图像的大小或位深不同：已丢弃；请报告此问题。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>The run failed unexpectedly ({name}: {words}): please report this.</source>
        <translation>运行意外失败（{name}：{words}）：请报告此问题。</translation>
    </message>
    <message>
        <source>The run has all of this already: change the prompt, a parameter or the mask first.</source>
        <translation>运行已包含这一切：请先更改提示词、参数或蒙版。</translation>
    </message>
    <message>
        <source>The run has no steps left to change: go back to an earlier step first.</source>
        <translation>运行没有可更改的剩余步骤：请先回到较早的步骤。</translation>
    </message>
    <message>
        <source>The run has no steps left: go back to an earlier step first.</source>
        <translation>运行没有剩余步骤：请先回到较早的步骤。</translation>
    </message>
    <message>
        <source>The run has {count} {kind}: give as many numbers for the {name}.</source>
        <translation>运行有 {count} 个 {kind}：请为 {name} 提供相同数量的数值。</translation>
    </message>
    <message>
        <source>The same seed with the same parameters gives the same picture</source>
        <translation>相同的种子和参数得到相同的图像</translation>
    </message>
    <message>
        <source>The sample picture is missing: {error}</source>
        <translation>示例图像缺失：{error}</translation>
    </message>
    <message>
        <source>The seed whose noise the variation turns to</source>
        <translation>变体的噪声所转向的种子</translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}): the defaults are used.</source>
        <extracomment>So many arrangements of panels at most are the user&apos;s own.</extracomment>
        <translation>无法读取设置（{strerror}）：使用默认值。</translation>
    </message>
    <message>
        <source>The settings could not be saved: {error}</source>
        <translation>无法保存设置：{error}</translation>
    </message>
    <message>
        <source>The settings file was broken: it is kept as {name}, and the defaults are used.</source>
        <translation>设置文件已损坏：已保留为 {name}，并使用默认值。</translation>
    </message>
    <message>
        <source>The shares in {text!r} must rise, up to 100 %: 9 until 30 %, 7 until 60 %, 5.</source>
        <translation>{text!r} 中的比例必须递增，最大 100 %：9 until 30 %, 7 until 60 %, 5。</translation>
    </message>
    <message>
        <source>The steps of a run appear here as it goes. Point at one to see it on the canvas, click to keep it there.</source>
        <translation>运行的步骤会在这里逐一出现。指向其一可在画布上查看，点击可停留。</translation>
    </message>
    <message>
        <source>The text encoders in {path} do not fit its U-Net: get the file again.</source>
        <translation>{path} 中的文本编码器与其 U-Net 不符：请重新获取文件。</translation>
    </message>
    <message>
        <source>The upscaler made nothing that is a picture: choose another one.</source>
        <translation>放大模型的输出不是图像：请选择其他的。</translation>
    </message>
    <message>
        <source>The upscaler {name}</source>
        <translation>放大模型 {name}</translation>
    </message>
    <message>
        <source>The weight {weight!r} of {name!r} is no positive number: correct it.</source>
        <translation>{name!r} 的权重 {weight!r} 不是正数：请更正。</translation>
    </message>
    <message>
        <source>The weights in {folder} are pickles, which can run any program when they are opened: get this model as safetensors, or convert it.</source>
        <translation>{folder} 中的权重是 pickle 文件，打开时可能运行任意程序：请获取 safetensors 格式，或进行转换。</translation>
    </message>
    <message>
        <source>The weights of LoRAs cannot be read: give a number for each name.</source>
        <translation>无法读取 LoRA 的权重：请为每个名称提供一个数值。</translation>
    </message>
    <message>
        <source>The workspace is kept as “{name}”.</source>
        <translation>工作区已保存为“{name}”。</translation>
    </message>
    <message>
        <source>The workspace “{name}” is deleted.</source>
        <translation>工作区“{name}”已删除。</translation>
    </message>
    <message>
        <source>The {kind} {name} is not in this run: start a new run with it, or take it out.</source>
        <translation>此运行中没有 {kind} {name}：请用它开始新的运行，或将其移除。</translation>
    </message>
    <message>
        <source>The {name} cannot change while a run is going: set it for the whole run, or start a new one.</source>
        <translation>运行过程中不能更改 {name}：请为整个运行设置，或开始新的运行。</translation>
    </message>
    <message>
        <source>The {name} has more than {max_cells} values: use fewer.</source>
        <translation>{name} 的值超过 {max_cells} 个：请减少。</translation>
    </message>
    <message>
        <source>The {name} has no values: write them with commas between, for instance 3, 5, 7.</source>
        <translation>{name} 没有值：请用逗号分隔，例如 3, 5, 7。</translation>
    </message>
    <message>
        <source>The {name} {number} is not divisible by 8: use {near}.</source>
        <translation>{name} {number} 不能被 8 整除：请使用 {near}。</translation>
    </message>
    <message>
        <source>The {name} {shown} cannot be used: {reason}.</source>
        <translation>{name} {shown} 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>The {name} {text!r} is not a number.</source>
        <translation>{name} {text!r} 不是数值。</translation>
    </message>
    <message>
        <source>The {part} of {name} cannot be set up: get the model again.</source>
        <translation>无法设置 {name} 的 {part}：请重新获取模型。</translation>
    </message>
    <message>
        <source>The {title} {name} has no picture to look at: choose one.</source>
        <translation>{title} {name} 没有可参照的图像：请选择一张。</translation>
    </message>
    <message>
        <source>The {title} {name} starts after its end: set an earlier start.</source>
        <translation>{title} {name} 的起点在终点之后：请设置更早的起点。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme&apos;s own</source>
        <translation>主题自带</translation>
    </message>
    <message>
        <source>There are no weights in {folder}: get the model again, as safetensors.</source>
        <translation>{folder} 中没有权重：请重新获取 safetensors 格式的模型。</translation>
    </message>
    <message>
        <source>There are {most} workspaces already: delete one first.</source>
        <translation>已有 {most} 个工作区：请先删除一个。</translation>
    </message>
    <message>
        <source>There is a workspace “{name}” already: type another.</source>
        <translation>已有工作区“{name}”：请输入其他名称。</translation>
    </message>
    <message>
        <source>There is no C++ compiler here, which compiling for the CPU needs: leave it off.</source>
        <translation>没有为 CPU 编译所需的 C++ 编译器：请保持关闭。</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>没有文件 {path}：请检查路径。</translation>
    </message>
    <message>
        <source>There is no layer below: choose another one to merge.</source>
        <translation>下方没有图层：请选择其他图层合并。</translation>
    </message>
    <message>
        <source>There is no model yet: add a folder with a Stable Diffusion model in diffusers&apos; layout.</source>
        <translation>尚无模型：请添加含有 diffusers 结构的 Stable Diffusion 模型的文件夹。</translation>
    </message>
    <message>
        <source>There is no model {wanted} here: choose one of {names}.</source>
        <translation>没有模型 {wanted}：请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>There is no picture to enlarge: open or paste one first.</source>
        <extracomment>The most pixels on a side of what is made: what a document can have.</extracomment>
        <translation>没有可放大的图像：请先打开或粘贴一张。</translation>
    </message>
    <message>
        <source>There is no picture to go on with: open one first.</source>
        <translation>没有可继续的图像：请先打开一张。</translation>
    </message>
    <message>
        <source>There is no picture to start from: open or paste one first.</source>
        <translation>没有可作为起点的图像：请先打开或粘贴一张。</translation>
    </message>
    <message>
        <source>There is no result to save: run first.</source>
        <translation>没有可保存的结果：请先运行。</translation>
    </message>
    <message>
        <source>There is no run to go on from: start one first.</source>
        <translation>没有可继续的运行：请先开始一次。</translation>
    </message>
    <message>
        <source>There is no sampler called {sampler!r}: use one of {names}.</source>
        <translation>没有名为 {sampler!r} 的采样器：请使用其中之一：{names}。</translation>
    </message>
    <message>
        <source>There is no wildcard __{wildcard}__: put a file {wildcard}.txt with a choice on each line into {folder}.</source>
        <extracomment>What the library would take for notation of its own, and stands for itself in a prompt.</extracomment>
        <translation>没有通配符 __{wildcard}__：请将每行一个选项的文件 {wildcard}.txt 放入 {folder}。</translation>
    </message>
    <message>
        <source>There is no {title} {name!r} here: put its file into one of the models&apos; folders.</source>
        <translation>没有 {title} {name!r}：请将其文件放入某个模型文件夹。</translation>
    </message>
    <message>
        <source>There is not enough memory for this run: make the picture smaller, or close other programs.</source>
        <translation>内存不足以完成此运行：请缩小图像，或关闭其他程序。</translation>
    </message>
    <message>
        <source>There is nothing to keep: write the style&apos;s words as the prompt, and give it a name.</source>
        <translation>没有可保存的内容：请将风格的词语写为提示词，并为其命名。</translation>
    </message>
    <message>
        <source>There is nothing to lay out: make the grid&apos;s runs first.</source>
        <translation>没有可排列的内容：请先完成网格的运行。</translation>
    </message>
    <message>
        <source>This IP-Adapter is of a kind that is not known here: choose another.</source>
        <translation>未知类型的 IP-Adapter：请选择其他的。</translation>
    </message>
    <message>
        <source>This is done to one layer at a time: choose a layer of the group.</source>
        <translation>此操作一次只能用于一个图层：请选择组中的一个图层。</translation>
    </message>
    <message>
        <source>This is the mask. Paint more of it with the brush, take away with the right button; {edit.undo} undoes. Everything outside stays as it is, to the byte.</source>
        <translation>这是蒙版。用画笔增加，用右键减去；{edit.undo} 撤销。蒙版之外的内容逐字节保持不变。</translation>
    </message>
    <message>
        <source>This machine has no {device} device: choose cpu, or leave the choice to the studio.</source>
        <translation>此机器没有 {device} 设备：请选择 cpu，或由程序决定。</translation>
    </message>
    <message>
        <source>This model cannot be sampled with {sampler}: choose the model&apos;s own sampler or euler.</source>
        <translation>此模型不能用 {sampler} 采样：请选择模型自带的采样器或 euler。</translation>
    </message>
    <message>
        <source>This model cannot make near variations of a picture: set the variation to 0.</source>
        <translation>此模型不能生成图像的相近变体：请将变体设为 0。</translation>
    </message>
    <message>
        <source>This model cannot take another mask in mid-run: start a new run with it.</source>
        <extracomment>The parts of a block state that picture and mask make; those that begin with &quot;blend&quot; are of `families.modular`. Those that hold the mask.</extracomment>
        <translation>此模型不能在运行中更换蒙版：请用它开始新的运行。</translation>
    </message>
    <message>
        <source>This model cannot take another picture or a soft mask: use a hard mask.</source>
        <translation>此模型不能使用另一图像或柔和蒙版：请使用硬边蒙版。</translation>
    </message>
    <message>
        <source>This model does not take a negative prompt</source>
        <translation>此模型不使用反向提示词</translation>
    </message>
    <message>
        <source>This model has no blocks that are compiled one by one: leave compiling off.</source>
        <translation>此模型没有可逐一编译的模块：请关闭编译。</translation>
    </message>
    <message>
        <source>This model has no class {name!r}: choose one of its {count} classes.</source>
        <translation>此模型没有类别 {name!r}：请从其 {count} 个类别中选择。</translation>
    </message>
    <message>
        <source>This model makes pictures of classes: choose at least one in place of a prompt.</source>
        <translation>此模型按类别生成图像：请至少选择一个类别代替提示词。</translation>
    </message>
    <message>
        <source>This model takes one prompt for the whole picture: take the regions out.</source>
        <translation>此模型对整幅图像只用一个提示词：请移除区域。</translation>
    </message>
    <message>
        <source>This model takes the guidance as a number at every step: take its interval out.</source>
        <translation>此模型每一步都需要引导数值：请移除其区间。</translation>
    </message>
    <message>
        <source>This run has no mask to change: start a new run to repaint one.</source>
        <translation>此运行没有可更改的蒙版：请开始新的重绘运行。</translation>
    </message>
    <message>
        <source>This run is not in the journal any more: start a new one.</source>
        <translation>此运行已不在日志中：请开始新的运行。</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>此运行约需 {needed} GB 内存，可用 {free} GB：请选择较小的模型或在设置中降低精度，或关闭其他程序。</translation>
    </message>
    <message>
        <source>This run needs about {needed} GB of memory, and {free} GB are free: choose a smaller size, a smaller model or a narrower precision in Settings, or close other programs.</source>
        <translation>此运行约需 {needed} GB 内存，可用 {free} GB：请选择较小的尺寸、较小的模型或在设置中降低精度，或关闭其他程序。</translation>
    </message>
    <message>
        <source>This sampler cannot do {steps} steps: choose fewer, or another sampler.</source>
        <translation>此采样器不能进行 {steps} 步：请减少步数，或选择其他采样器。</translation>
    </message>
    <message>
        <source>This sampler is not made for this model: choose another.</source>
        <translation>此采样器不适用于此模型：请选择其他的。</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>Time for previews</source>
        <translation>预览时间</translation>
    </message>
    <message>
        <source>Titles by which panels can be moved, tabbed and floated</source>
        <translation>可用于移动、合并标签和浮动面板的标题</translation>
    </message>
    <message>
        <source>Tokens in the negative prompt</source>
        <translation>反向提示词的词元数</translation>
    </message>
    <message>
        <source>Tokens in the prompt</source>
        <translation>提示词的词元数</translation>
    </message>
    <message>
        <source>Tokens in the prompt, and in the chunks that hold them</source>
        <translation>提示词的词元数，以及容纳它们的分段的词元数</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>工具选项</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>Six settings of the brush have to stand beside one another on 1280 pixels, in every language.</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>上边缘</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Trigger words: {words}</source>
        <translation>触发词：{words}</translation>
    </message>
    <message>
        <source>Triton, which compiling for the GPU needs, is not installed: leave compiling off.</source>
        <translation>未安装为 GPU 编译所需的 Triton：请关闭编译。</translation>
    </message>
    <message>
        <source>Turn group</source>
        <translation>旋转组</translation>
    </message>
    <message>
        <source>Turn layer</source>
        <translation>旋转图层</translation>
    </message>
    <message>
        <source>Turn layer by an angle...</source>
        <translation>按角度旋转图层...</translation>
    </message>
    <message>
        <source>Turn layer left by 90°</source>
        <translation>图层向左旋转 90°</translation>
    </message>
    <message>
        <source>Turn layer right by 90°</source>
        <translation>图层向右旋转 90°</translation>
    </message>
    <message>
        <source>Turn the layer about its middle by any angle</source>
        <translation>绕中心将图层旋转任意角度</translation>
    </message>
    <message>
        <source>Turned, the layer would be longer than {most} pixels: make it smaller first.</source>
        <translation>旋转后图层将超过 {most} 像素：请先将其缩小。</translation>
    </message>
    <message>
        <source>Two axes go over the same parameter: choose another for one of them.</source>
        <translation>两个轴使用了同一参数：请为其中一个选择其他参数。</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list: the class is added to those that are blended</source>
        <translation>输入名称的一部分，或打开列表：该类别会加入要混合的类别</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Pixels by which grow, shrink and feather change the mask from the menu.</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Ungroup layers</source>
        <translation>取消图层编组</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Until which share of the steps the guide holds</source>
        <translation>到步骤的哪个比例为止应用控制</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上, 下</translation>
    </message>
    <message>
        <source>Update a kept mask</source>
        <translation>更新已保存的蒙版</translation>
    </message>
    <message>
        <source>Update the kept mask</source>
        <translation>更新已保存的蒙版</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use a kept mask</source>
        <translation>使用已保存的蒙版</translation>
    </message>
    <message>
        <source>Use as this model&apos;s VAE</source>
        <translation>用作此模型的 VAE</translation>
    </message>
    <message>
        <source>Use its settings</source>
        <translation>使用它的设置</translation>
    </message>
    <message>
        <source>Use the kept mask</source>
        <translation>使用已保存的蒙版</translation>
    </message>
    <message>
        <source>Use the result&apos;s prompt</source>
        <translation>使用结果的提示词</translation>
    </message>
    <message>
        <source>Use the result&apos;s seed</source>
        <translation>使用结果的种子</translation>
    </message>
    <message>
        <source>Use the result&apos;s settings</source>
        <translation>使用该结果的设置</translation>
    </message>
    <message>
        <source>Use the tool at the keyboard cursor: brush, wand, fill or object (Alt: take away)</source>
        <translation>在键盘光标处使用工具：画笔、魔棒、填充或对象（Alt：减去）</translation>
    </message>
    <message numerus="yes">
        <source>Used in %n runs:</source>
        <translation>
            <numerusform>用于 %n 次运行：</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual distance of dabs</source>
        <translation>默认笔触间距</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Variation seed</source>
        <translation>变体种子</translation>
    </message>
    <message>
        <source>Variation strength</source>
        <translation>变体强度</translation>
    </message>
    <message>
        <source>Vary picture</source>
        <translation>图像变体</translation>
    </message>
    <message>
        <source>Vary the picture</source>
        <translation>图像变体</translation>
    </message>
    <message>
        <source>Version {version}  ·  Python {python_version}  ·  Qt {qt_version}</source>
        <translation>版本 {version}  ·  Python {python_version}  ·  Qt {qt_version}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Watch steps</source>
        <translation>观察步骤</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
    <message>
        <source>Weight of {name} in region {place}</source>
        <translation>{name} 在区域 {place} 中的权重</translation>
    </message>
    <message>
        <source>What a SAM or SAM 2 model from your folders takes for an object, in a box or where you click</source>
        <translation>由文件夹中的 SAM 或 SAM 2 模型识别的对象（方框内或单击处）</translation>
    </message>
    <message>
        <source>What a pen&apos;s pressure changes, and by which curve</source>
        <translation>笔压改变什么，按哪条曲线</translation>
    </message>
    <message>
        <source>What is made of the picture before the guide sees it</source>
        <translation>控制看到图像之前对其的处理</translation>
    </message>
    <message>
        <source>What is tinted is painted anew</source>
        <translation>着色部分会被重绘</translation>
    </message>
    <message>
        <source>What it costs differs from model to model: ldm-studio bench --only cache --model NAME measures it. U-Nets, Stable Diffusion 3 and FLUX.2 have none.</source>
        <translation>代价因模型而异：ldm-studio bench --only cache --model NAME 可以测量。U-Net、Stable Diffusion 3 和 FLUX.2 没有块缓存。</translation>
    </message>
    <message>
        <source>What should be here</source>
        <translation>这里应有什么</translation>
    </message>
    <message>
        <source>What should be painted here?</source>
        <translation>这里要画什么？</translation>
    </message>
    <message>
        <source>What stands out by its colours inside a box</source>
        <translation>方框内因颜色而突出的部分</translation>
    </message>
    <message>
        <source>What the guide looks at</source>
        <translation>控制参照的图像</translation>
    </message>
    <message>
        <source>What the guide sees</source>
        <translation>控制看到的内容</translation>
    </message>
    <message>
        <source>What the message offers</source>
        <translation>消息提供的操作</translation>
    </message>
    <message>
        <source>What the next run takes, and what is free, about</source>
        <translation>下一次运行大约需要的内存和可用内存</translation>
    </message>
    <message>
        <source>What the picture should not show; acts where guidance is above 1</source>
        <translation>图像中不应出现的内容；引导大于 1 时生效</translation>
    </message>
    <message>
        <source>What the picture should show (earlier prompts: Alt+Up, Alt+Down; weight of words: Ctrl+Up, Ctrl+Down).
{red|blue} and __colour__ are chosen anew for each run, the latter from colour.txt among the wildcards.</source>
        <translation>图像应显示的内容（以前的提示词：Alt+上、Alt+下；词语权重：Ctrl+上、Ctrl+下）。
{red|blue} 和 __colour__ 在每次运行时重新选择，后者取自通配符中的 colour.txt。</translation>
    </message>
    <message>
        <source>What the steps of runs may take on disk; the oldest thin out first</source>
        <translation>各次运行的步骤可占用的磁盘空间；最早的先被精简</translation>
    </message>
    <message>
        <source>What to keep out of the picture</source>
        <translation>不想出现在图像中的内容</translation>
    </message>
    <message>
        <source>Wheel, pinch</source>
        <translation>滚轮、双指缩放</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>Where the region is: click to show it as the mask, or to take the mask for it</source>
        <translation>区域位置：点击可显示为蒙版，或将蒙版用作该区域</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the frame</source>
        <translation>框架的宽</translation>
    </message>
    <message>
        <source>Wildcards&apos; folder...</source>
        <translation>通配符文件夹...</translation>
    </message>
    <message>
        <source>Without guidance in the first tenth of the steps the bundled model&apos;s pictures stay the same to 59 dB, without it in the last fifth to 23 dB, which is plain to see.</source>
        <extracomment>As measured: see &quot;Faster&quot; in docs/families.md.</extracomment>
        <translation>前十分之一的步骤不用引导时，自带模型的图像在 59 dB 内保持一致；最后五分之一不用时为 23 dB，差别明显可见。</translation>
    </message>
    <message>
        <source>Without it the brush is the same however hard the pen is pressed</source>
        <translation>关闭时无论压力多大画笔都不变</translation>
    </message>
    <message>
        <source>Words that the model knows</source>
        <extracomment>Letters, with what joins them: &quot;t-shirt&quot;, &quot;o&apos;clock&quot;. Words that carry no picture: any model may ignore them.</extracomment>
        <translation>模型认识的词</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>计算摘要</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>工作区：{name}</translation>
    </message>
    <message>
        <source>Write {place} into it where prompts are to go; else they come before it.</source>
        <translation>在要插入提示词处写上 {place}；否则会放在提示词之前。</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Zoom at the pointer (Shift+wheel: pan sideways)</source>
        <translation>在指针处缩放（Shift+滚轮：左右平移）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大视图</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小视图</translation>
    </message>
    <message>
        <source>a layer of {name}</source>
        <translation>{name} 的图层</translation>
    </message>
    <message>
        <source>a mask kept in {name}</source>
        <translation>{name} 中保存的蒙版</translation>
    </message>
    <message>
        <source>a mask or picture in the journal</source>
        <translation>日志中的蒙版或图像</translation>
    </message>
    <message>
        <source>a mask or picture in {name}</source>
        <translation>{name} 中的蒙版或图像</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 个</translation>
    </message>
    <message>
        <source>another mask</source>
        <translation>另一蒙版</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>另一图像</translation>
    </message>
    <message>
        <source>attention in slices</source>
        <translation>注意力分片</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>decoding</source>
        <translation>正在解码</translation>
    </message>
    <message>
        <source>distance between dabs, as a share of their diameter; 0: as close as it has to be</source>
        <translation>笔触间距，占直径的比例；0：按需要尽量密</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>已放大</translation>
    </message>
    <message>
        <source>everything at once</source>
        <extracomment>What each level does, as it is told to the user. Each includes those before it.</extracomment>
        <translation>一次全部</translation>
    </message>
    <message>
        <source>from step {step}</source>
        <translation>从第 {step} 步起</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从头开始</translation>
    </message>
    <message numerus="yes">
        <source>group of %n layers</source>
        <translation>
            <numerusform>包含 %n 个图层的组</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>guidance from {start:.0%} to {end:.0%}</source>
        <translation>引导 {start:.0%} 到 {end:.0%}</translation>
    </message>
    <message>
        <source>guidance in all steps</source>
        <translation>所有步骤使用引导</translation>
    </message>
    <message>
        <source>guidance schedule</source>
        <translation>引导日程</translation>
    </message>
    <message>
        <source>guidance {before:g} to {after:g}</source>
        <translation>引导 {before:g} 改为 {after:g}</translation>
    </message>
    <message>
        <source>guidance: {words}</source>
        <translation>引导：{words}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>how much a stroke masks</source>
        <translation>一笔添加多少蒙版</translation>
    </message>
    <message>
        <source>in {group}</source>
        <translation>位于 {group} 中</translation>
    </message>
    <message>
        <source>its folder does not exist: create it or choose another</source>
        <translation>其文件夹不存在：请创建或选择其他文件夹</translation>
    </message>
    <message>
        <source>its folder is not a folder: choose another</source>
        <translation>其文件夹不是文件夹：请选择其他文件夹</translation>
    </message>
    <message>
        <source>its name is too long: choose a shorter one</source>
        <translation>名称过长：请选择较短的名称</translation>
    </message>
    <message>
        <source>keys [ and ]</source>
        <translation>按键 [ 和 ]</translation>
    </message>
    <message>
        <source>keys { and }</source>
        <translation>按键 { 和 }</translation>
    </message>
    <message>
        <source>less memory</source>
        <translation>减少内存</translation>
    </message>
    <message>
        <source>loading</source>
        <extracomment>Parameters that a run under way can take over.</extracomment>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>negative prompt</source>
        <translation>反向提示词</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>无提示词</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>own sampler</source>
        <translation>自带采样器</translation>
    </message>
    <message>
        <source>paused at step {step}</source>
        <translation>在第 {step} 步暂停</translation>
    </message>
    <message>
        <source>previews {share:.0%}</source>
        <translation>预览 {share:.0%}</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>sampler: {name}</source>
        <translation>采样器：{name}</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>第二文本编码器</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>shut</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>smooths a shaking hand</source>
        <translation>平滑手的抖动</translation>
    </message>
    <message>
        <source>step {step} of {total}</source>
        <translation>第 {step} / {total} 步</translation>
    </message>
    <message>
        <source>step {stop_after}</source>
        <translation>第 {stop_after} 步</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>text encoder</source>
        <extracomment>Parts that encode what a run starts from: prompts and pictures.</extracomment>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>the VAE in small tiles</source>
        <translation>VAE 小块处理</translation>
    </message>
    <message>
        <source>the disk is full: free some space and save again</source>
        <translation>磁盘已满：请释放空间后再保存</translation>
    </message>
    <message>
        <source>the disk quota is used up: free some space and save again</source>
        <translation>磁盘配额已用尽：请释放空间后再保存</translation>
    </message>
    <message>
        <source>the folder cannot be written to: choose another</source>
        <translation>文件夹无法写入：请选择其他文件夹</translation>
    </message>
    <message>
        <source>the mask in the journal</source>
        <translation>日志中的蒙版</translation>
    </message>
    <message>
        <source>the mask in {name}</source>
        <translation>{name} 中的蒙版</translation>
    </message>
    <message>
        <source>the mask of a region</source>
        <translation>区域的蒙版</translation>
    </message>
    <message>
        <source>the model&apos;s layers fetched one by one</source>
        <translation>逐一取用模型的层</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>the picture in the journal</source>
        <translation>日志中的图像</translation>
    </message>
    <message>
        <source>the picture in {name}</source>
        <translation>{name} 中的图像</translation>
    </message>
    <message>
        <source>the source in {name}</source>
        <translation>{name} 中的源图</translation>
    </message>
    <message>
        <source>there is a folder of that name: choose another name</source>
        <translation>已有同名文件夹：请选择其他名称</translation>
    </message>
    <message>
        <source>third text encoder</source>
        <translation>第三文本编码器</translation>
    </message>
    <message>
        <source>transformer</source>
        <translation>Transformer</translation>
    </message>
    <message>
        <source>upscaler</source>
        <extracomment>The kinds of files that a recipe names, as they are told to the user.</extracomment>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>variation seed</source>
        <translation>变体种子</translation>
    </message>
    <message>
        <source>variation strength</source>
        <translation>变体强度</translation>
    </message>
    <message>
        <source>variation {near}</source>
        <translation>变体 {near}</translation>
    </message>
    <message>
        <source>with a mask</source>
        <translation>带蒙版</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>{begun}: {words} (step {step} of {total})</source>
        <translation>{begun}：{words}（第 {step} / {total} 步）</translation>
    </message>
    <message>
        <source>{count} variations cannot be made at once: choose 1 to {max_cells}.</source>
        <translation>不能一次生成 {count} 个变体：请选择 1 到 {max_cells}。</translation>
    </message>
    <message>
        <source>{family}, {side} px, {megabytes:,.0f} MB
{path}</source>
        <translation>{family}，{side} px，{megabytes:,.0f} MB
{path}</translation>
    </message>
    <message>
        <source>{guidance:g} from {share:.0%}</source>
        <translation>{guidance:g}，从 {share:.0%} 起</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} 可用。</translation>
    </message>
    <message>
        <source>{key} is used by the canvas itself: press another key.</source>
        <translation>{key} 由画布本身使用：请按其他键。</translation>
    </message>
    <message>
        <source>{key} is used for this already.</source>
        <translation>{key} 已用于此命令。</translation>
    </message>
    <message>
        <source>{key} is used for {title}, which would lose it.</source>
        <translation>{key} 已用于“{title}”，将被取代。</translation>
    </message>
    <message>
        <source>{model} takes no {kind}s here: take them out of the run, or choose another model.</source>
        <translation>{model} 在此不支持 {kind}：请从运行中移除，或选择其他模型。</translation>
    </message>
    <message>
        <source>{model} uses the VAE {name} from the next run on.</source>
        <translation>从下一次运行起，{model} 使用 VAE {name}。</translation>
    </message>
    <message>
        <source>{name} asks for {kind} as its {part}, which this program does not run: choose another model.</source>
        <extracomment>Parts without weights, read by transformers. Parts that a folder may have and that no run here needs.</extracomment>
        <translation>{name} 要求以 {kind} 作为 {part}，本程序无法运行：请选择其他模型。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>无法读取 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} could not be encoded as {kind}: use PNG.</source>
        <translation>无法将 {name} 编码为 {kind}：请使用 PNG。</translation>
    </message>
    <message>
        <source>{name} could not be read ({why}): choose another folder.</source>
        <extracomment>So many layers at most come of a folder.</extracomment>
        <translation>无法读取 {name}（{why}）：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}.</source>
        <translation>无法写入 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not fit this model: choose an IP-Adapter made for it.</source>
        <extracomment>Attention heads of the published encoders (CLIP ViT-B, L, H and bigG), by width.</extracomment>
        <translation>{name} 不适合此模型：请选择为其制作的 IP-Adapter。</translation>
    </message>
    <message>
        <source>{name} finds what you click or box in.</source>
        <translation>{name} 将查找您单击或框选的对象。</translation>
    </message>
    <message>
        <source>{name} guides the next run.</source>
        <translation>{name} 将控制下一次运行。</translation>
    </message>
    <message>
        <source>{name} has blend modes that are shown as normal: {names}.</source>
        <translation>{name} 中有按正常模式显示的混合模式：{names}。</translation>
    </message>
    <message>
        <source>{name} has effects, adjustments or modes that are not known here: its own picture is shown, and its layers lie hidden below.</source>
        <translation>{name} 含有此处未知的效果、调整或模式：显示其自身的图像，图层隐藏在下方。</translation>
    </message>
    <message>
        <source>{name} has groups in groups too deep to be opened: flatten some of them first.</source>
        <translation>{name} 的图层组嵌套过深，无法打开：请先拼合一些。</translation>
    </message>
    <message>
        <source>{name} has groups with masks, which were opened as one layer each: {names}.</source>
        <translation>{name} 含有带蒙版的组，已各自作为一个图层打开：{names}。</translation>
    </message>
    <message>
        <source>{name} has layers that could not be read and were left out: {names}.</source>
        <translation>{name} 中有无法读取而略去的图层：{names}。</translation>
    </message>
    <message>
        <source>{name} has more than {max_layers} layers: merge some of them first.</source>
        <translation>{name} 的图层超过 {max_layers} 个：请先合并一些。</translation>
    </message>
    <message>
        <source>{name} has no known ending: use one of {names}.</source>
        <translation>{name} 的扩展名未知：请使用其中之一：{names}。</translation>
    </message>
    <message>
        <source>{name} has no size that can be opened: use a backup.</source>
        <translation>{name} 的大小无法打开：请使用备份。</translation>
    </message>
    <message>
        <source>{name} has no {part}, which models of its kind need: get the model again.</source>
        <translation>{name} 缺少此类模型所需的 {part}：请重新获取模型。</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, more than the {max_pixels} million that can be opened: scale it down first.</source>
        <extracomment>Private PNG chunks with the source and the mask of a run: ancillary, private, not safe to copy after an edit. The same for each mask and picture that was put in on the way.</extracomment>
        <translation>{name} 有 {width}x{height} 像素，超过可打开的 {max_pixels} 百万像素：请先缩小。</translation>
    </message>
    <message>
        <source>{name} has {width}x{height} pixels, too many: scale it down first.</source>
        <translation>{name} 有 {width}x{height} 像素，过多：请先缩小。</translation>
    </message>
    <message>
        <source>{name} holds a file of more than 2 GB: it was not opened.</source>
        <translation>{name} 含有超过 2 GB 的文件：未打开。</translation>
    </message>
    <message>
        <source>{name} holds no LDM Studio recipe: use a result that LDM Studio saved as PNG.</source>
        <translation>{name} 不含 LDM Studio 配方：请使用由 LDM Studio 保存为 PNG 的结果。</translation>
    </message>
    <message>
        <source>{name} holds no picture that can be opened: choose another folder.</source>
        <translation>{name} 中没有可以打开的图片：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{name} holds too many files to be a project: it was not opened.</source>
        <extracomment>What a layer with a mask was made of: its pixels, its mask, and the mask of the run that made it.</extracomment>
        <translation>{name} 的文件过多，不像项目：未打开。</translation>
    </message>
    <message>
        <source>{name} holds {count} pictures: the first {most} become layers.</source>
        <translation>{name} 中有 {count} 张图片：前 {most} 张成为图层。</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for several kinds of pictures, or a LoRA of one, which is not run here: choose one that was made for a single kind.</source>
        <translation>{name} 是用于多种图像的 ControlNet 或其 LoRA，此处不能运行：请选择用于单一种类的。</translation>
    </message>
    <message>
        <source>{name} is a ControlNet for {family}, and the model is {model}: choose one that fits.</source>
        <extracomment>What a ControlNet has in common with its U-Net.</extracomment>
        <translation>{name} 是用于 {family} 的 ControlNet，而模型是 {model}：请选择合适的。</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} 是用于 {family} 的 LoRA，而模型是 {model}：请选择合适的。</translation>
    </message>
    <message>
        <source>{name} is a folder: choose a picture file.</source>
        <translation>{name} 是文件夹：请选择图像文件。</translation>
    </message>
    <message>
        <source>{name} is a {kind}, which cannot be run here: choose one of {names}.</source>
        <translation>{name} 是 {kind}，此处不能运行：请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>{name} is added to the next run.</source>
        <translation>{name} 已添加到下一次运行。</translation>
    </message>
    <message>
        <source>{name} is an IP-Adapter for {family}, and the model is {model}: choose one that fits.</source>
        <translation>{name} 是用于 {family} 的 IP-Adapter，而模型是 {model}：请选择合适的。</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be opened: use a backup.</source>
        <translation>{name} 已损坏，无法打开：请使用备份。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short and cannot be opened: get it again from its source.</source>
        <translation>{name} 已损坏或不完整，无法打开：请从来源重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged, or no Photoshop file, and cannot be opened.</source>
        <translation>{name} 已损坏或不是 Photoshop 文件，无法打开。</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB and cannot be opened: use a smaller copy.</source>
        <translation>{name} 超过 2 GB，无法打开：请使用较小的副本。</translation>
    </message>
    <message>
        <source>{name} is larger than 2 GB: scale it down first.</source>
        <extracomment>What reading one layer or the picture may take of memory, in bytes.</extracomment>
        <translation>{name} 超过 2 GB：请先缩小。</translation>
    </message>
    <message>
        <source>{name} is locked: unlock it first.</source>
        <translation>{name} 已锁定：请先解锁。</translation>
    </message>
    <message>
        <source>{name} is made otherwise than ControlNets are: choose another.</source>
        <translation>{name} 的结构与 ControlNet 不同：请选择其他的。</translation>
    </message>
    <message>
        <source>{name} is not RGB of 8 or 16 bit: only its picture was opened, as sRGB.</source>
        <translation>{name} 不是 8 或 16 位 RGB：仅以 sRGB 打开其图像。</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be read: use PNG, JPEG, WebP, TIFF or AVIF.</source>
        <translation>{name} 不是可读取的图像：请使用 PNG、JPEG、WebP、TIFF 或 AVIF。</translation>
    </message>
    <message>
        <source>{name} is not an OpenRaster project: choose an .ora file.</source>
        <translation>{name} 不是 OpenRaster 项目：请选择 .ora 文件。</translation>
    </message>
    <message>
        <source>{name} is not made as IP-Adapters are: choose another.</source>
        <translation>{name} 的结构与 IP-Adapter 不同：请选择其他的。</translation>
    </message>
    <message>
        <source>{name} looks at faces through a network that is not part of this program: choose another.</source>
        <translation>{name} 通过不属于本程序的网络分析人脸：请选择其他的。</translation>
    </message>
    <message>
        <source>{name} must end in .png: only PNG carries the recipe with source and mask.</source>
        <translation>{name} 必须以 .png 结尾：只有 PNG 能带有含源图和蒙版的配方。</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.1f} GB, and {free:.1f} GB are free: it may fail</source>
        <translation>{name} 约需 {needed:.1f} GB，可用 {free:.1f} GB：可能会失败</translation>
    </message>
    <message>
        <source>{name} needs the picture encoder that it was trained with, of width {width}, which is not in the models&apos; folders: put it there (for instance as image_encoder/model.safetensors).</source>
        <translation>{name} 需要训练时所用的宽度为 {width} 的图像编码器，模型文件夹中没有：请放入（例如 image_encoder/model.safetensors）。</translation>
    </message>
    <message>
        <source>{name} paints the next run.</source>
        <extracomment>Families whose LoRAs fit one another.</extracomment>
        <translation>{name} 将绘制下一次运行。</translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation>{name} 滑块</translation>
    </message>
    <message>
        <source>{name} tells how it was made: File &gt; Use its settings takes that over.</source>
        <translation>{name} 记录了制作方式：文件 &gt; 使用它的设置 可将其带入面板。</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one: choose a ControlNet that fits.</source>
        <translation>{name} 是为另一模型制作的：请选择合适的 ControlNet。</translation>
    </message>
    <message>
        <source>{name} would make {width}x{height} pixels of this picture, more than the {max_side} on a side that a picture can have: crop it, or choose an upscaler with a smaller factor.</source>
        <translation>{name} 会将此图像放大为 {width}x{height} 像素，超过每边 {max_side} 的上限：请裁剪，或选择倍数较小的放大模型。</translation>
    </message>
    <message>
        <source>{name} {before:g} to {after:g}</source>
        <translation>{name} {before:g} 改为 {after:g}</translation>
    </message>
    <message>
        <source>{name}, {share:.0%} of the picture</source>
        <translation>{name}，占图片的 {share:.0%}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{parent} has {group} of {count} parts of its weights: get the model again.</source>
        <translation>{parent} 只有权重的 {group} / {count} 部分：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} belongs to {family}, which cannot be run here.</source>
        <translation>{path} 属于 {family}，此处不能运行。</translation>
    </message>
    <message>
        <source>{path} cannot be read: get the model again.</source>
        <translation>无法读取 {path}：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} changes nothing in this model: choose a LoRA that was made for it.</source>
        <translation>{path} 对此模型没有作用：请选择为其制作的 LoRA。</translation>
    </message>
    <message>
        <source>{path} could not find the object ({kind}): there may be too little memory, or try another model.</source>
        <extracomment>What a configuration calls its model, and whether pictures are squeezed into a square; else room is left beside them. By which colours are shifted and divided where a folder does not say: ImageNet&apos;s.</extracomment>
        <translation>{path} 无法找到对象（{kind}）：可能内存不足，或请尝试其他模型。</translation>
    </message>
    <message>
        <source>{path} does not exist: check the name.</source>
        <translation>{path} 不存在：请检查名称。</translation>
    </message>
    <message>
        <source>{path} does not fit its configuration ({name}): get the model again.</source>
        <translation>{path} 与其配置不符（{name}）：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} does not fit the model in {parent}: choose a file and a folder of one model.</source>
        <translation>{path} 与 {parent} 中的模型不符：请选择同一模型的文件和文件夹。</translation>
    </message>
    <message>
        <source>{path} does not fit this model, or is of a kind that cannot be read.</source>
        <translation>{path} 不适合此模型，或其类型无法读取。</translation>
    </message>
    <message>
        <source>{path} holds more than weights, and might run a program: it was not opened.</source>
        <translation>{path} 含有权重以外的内容，可能运行程序：未打开。</translation>
    </message>
    <message>
        <source>{path} holds no VAE for models of {title}: choose another VAE.</source>
        <translation>{path} 不含用于 {title} 模型的 VAE：请选择其他 VAE。</translation>
    </message>
    <message>
        <source>{path} holds no model but {kind}: choose another file.</source>
        <translation>{path} 不含模型，而是{kind}：请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} holds no weights: choose another file.</source>
        <translation>{path} 不含权重：请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} holds no whole model but {kind}: choose another file.</source>
        <translation>{path} 不含完整模型，而是{kind}：请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is a GGUF of the kind {name!r}, which cannot be run here.</source>
        <translation>{path} 是 {name!r} 类型的 GGUF，此处不能运行。</translation>
    </message>
    <message>
        <source>{path} is a pickle, which can run any program when it is opened: `ldm-studio convert` makes a safetensors file of it.</source>
        <extracomment>Folders without models that may be huge.</extracomment>
        <translation>{path} 是 pickle 文件，打开时可能运行任意程序：`ldm-studio convert` 可将其转换为 safetensors 文件。</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the file again.</source>
        <extracomment>Largest header that is read. The largest of real models have 2 MB; safetensors itself would allow 100 MB.</extracomment>
        <translation>{path} 已损坏或仅部分下载：请重新获取文件。</translation>
    </message>
    <message>
        <source>{path} is damaged or was only partly downloaded: get the model again.</source>
        <translation>{path} 已损坏或仅下载了一部分：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} is damaged: it says that it begins with {length} bytes of names. Get the file again.</source>
        <translation>{path} 已损坏：它声称以 {length} 字节的名称开头。请重新获取文件。</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are ({name}): it cannot be run here.</source>
        <translation>{path} 的结构与同类模型不同（{name}）：此处不能运行。</translation>
    </message>
    <message>
        <source>{path} is made otherwise than models of its kind are: it cannot be run here.</source>
        <translation>{path} 的结构与同类模型不同：此处不能运行。</translation>
    </message>
    <message>
        <source>{path} is missing: get the model again, as a folder in diffusers&apos; layout.</source>
        <translation>缺少 {path}：请重新获取 diffusers 结构的模型文件夹。</translation>
    </message>
    <message>
        <source>{path} is no GGUF file of version 2 or 3: get the file again.</source>
        <translation>{path} 不是版本 2 或 3 的 GGUF 文件：请重新获取文件。</translation>
    </message>
    <message>
        <source>{path} is no pickle: choose a file that ends with {names}.</source>
        <extracomment>Runs in the child. `weights_only` refuses everything but tensors and plain containers (torch&apos;s own unpickler).</extracomment>
        <translation>{path} 不是 pickle 文件：请选择以 {names} 结尾的文件。</translation>
    </message>
    <message>
        <source>{path} is no upscaler of a kind that can be run here: choose one of ESRGAN&apos;s or Real-ESRGAN&apos;s shape.</source>
        <translation>{path} 不是此处可运行的放大模型：请选择 ESRGAN 或 Real-ESRGAN 结构的。</translation>
    </message>
    <message>
        <source>{path} is no {title} but {kind}: choose another file.</source>
        <translation>{path} 不是 {title}，而是{kind}：请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is not what a model&apos;s configuration looks like: get the model again.</source>
        <translation>{path} 不像模型的配置：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} is of no kind that is known here: it is left alone.</source>
        <translation>{path} 的类型未知：未作处理。</translation>
    </message>
    <message>
        <source>{path} is of the kind {kind}, which cannot find objects here: take SAM or SAM 2 in transformers&apos; layout.</source>
        <translation>{path} 的类型为 {kind}，无法在此查找对象：请使用 transformers 结构的 SAM 或 SAM 2。</translation>
    </message>
    <message>
        <source>{path} is the backbone of {title} alone: put a folder with a whole model of that family beside it for the text encoders and the VAE.</source>
        <translation>{path} 仅是 {title} 的主干网络：请在旁边放置该系列完整模型的文件夹，以提供文本编码器和 VAE。</translation>
    </message>
    <message>
        <source>{path} is the transformer of {title} alone: put a folder with a whole model of that family, in diffusers&apos; layout, beside it for the text encoders and the VAE.</source>
        <translation>{path} 仅是 {title} 的 Transformer：请在旁边放置该系列 diffusers 结构的完整模型文件夹，以提供文本编码器和 VAE。</translation>
    </message>
    <message>
        <source>{path} is there already: move it away, or name another file with -o.</source>
        <translation>{path} 已存在：请移走，或用 -o 指定其他文件。</translation>
    </message>
    <message>
        <source>{path} is too large for a configuration file: get the model again.</source>
        <extracomment>The name of the upscaler that comes with the application. Largest configuration file that is read.</extracomment>
        <translation>{path} 作为配置文件过大：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} lacks {count} of the model&apos;s weights ({first}): get the model again.</source>
        <translation>{path} 缺少模型的 {count} 个权重（{first}）：请重新获取模型。</translation>
    </message>
    <message>
        <source>{path} teaches {count} numbers a word, and this model reads {width}.</source>
        <extracomment>Which encoders a file of an XL embedding teaches.</extracomment>
        <translation>{path} 为每个词提供 {count} 个数值，而此模型读取 {width} 个。</translation>
    </message>
    <message>
        <source>{run.accept} takes the result, {run.dismiss} throws it away, {run.compare} compares. What you take becomes a layer above the picture, which stays as it was. {help.palette} finds everything else.</source>
        <translation>{run.accept} 接受结果，{run.dismiss} 丢弃，{run.compare} 比较。接受的结果成为原图上方的图层，原图保持不变。其他一切可用 {help.palette} 找到。</translation>
    </message>
    <message numerus="yes">
        <source>{run}, %n branches</source>
        <translation>
            <numerusform>{run}，%n 个分支</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} The result can be looked at before it is accepted.</source>
        <translation>{size}接受之前可以先查看结果。</translation>
    </message>
    <message>
        <source>{stem} result.png</source>
        <translation>{stem} 结果.png</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{title} cannot be sampled with {sampler}: choose the model&apos;s own sampler or one of {others}.</source>
        <translation>{title} 不能用 {sampler} 采样：请选择模型自带的采样器或其中之一：{others}。</translation>
    </message>
    <message>
        <source>{title} failed unexpectedly ({name}): please report this.</source>
        <translation>{title}：意外失败（{name}），请报告此问题。</translation>
    </message>
    <message>
        <source>{title} has no blocks that can be left out: set the block cache to 0.</source>
        <translation>{title} 没有可以省略的块：请将块缓存设为 0。</translation>
    </message>
    <message>
        <source>{title} is another version than the recipe&apos;s: the result will differ.</source>
        <translation>{title} 与配方所用的版本不同：结果会有所不同。</translation>
    </message>
    <message>
        <source>{title} looks at no further pictures: take them out, or choose another model.</source>
        <translation>{title} 不能参考更多图片：请将其移除，或选择其他模型。</translation>
    </message>
    <message>
        <source>{title} makes pictures whose sides are multiples of {multiple} pixels, not {width} x {height}: change the size.</source>
        <translation>{title} 生成的图像边长须为 {multiple} 像素的倍数，而不是 {width} x {height}：请更改尺寸。</translation>
    </message>
    <message>
        <source>{title} makes square pictures only, not {width} x {height}: change the size, or mark a part of the picture that is as wide as it is high.</source>
        <translation>{title} 只生成正方形图像，而不是 {width} x {height}：请更改尺寸，或标记宽高相等的部分。</translation>
    </message>
    <message>
        <source>{title} of the new picture, a multiple of {multiple}</source>
        <translation>新图像的{title}，{multiple} 的倍数</translation>
    </message>
    <message>
        <source>{title} panel</source>
        <translation>{title}面板</translation>
    </message>
    <message>
        <source>{title} takes no LoRA files: take them out of the run.</source>
        <extracomment>diffusers&apos; pipelines that read LoRA files of a family; each knows the names that trainers give. Families whose backbones have one shape, so that LoRAs of one fit the others.</extracomment>
        <translation>{title} 不支持 LoRA 文件：请从运行中移除。</translation>
    </message>
    <message>
        <source>{title} takes one prompt for the whole picture here: take the regions out.</source>
        <translation>{title} 在此对整幅图像只用一个提示词：请移除区域。</translation>
    </message>
    <message>
        <source>{title}: parameter</source>
        <translation>{title}：参数</translation>
    </message>
    <message>
        <source>{title}: values</source>
        <translation>{title}：值</translation>
    </message>
    <message>
        <source>{tool} tool. Mask covers {share:.1%} of {width} by {height} pixels.</source>
        <translation>{tool}工具。蒙版覆盖 {width} x {height} 像素的 {share:.1%}。</translation>
    </message>
    <message>
        <source>{width} x {height} px</source>
        <extracomment>What lies outside of the frame is darkened so much while it is being set.</extracomment>
        <translation>{width} x {height} px</translation>
    </message>
    <message>
        <source>{word!r} is a word already: give the file {name} another name.</source>
        <translation>{word!r} 已是一个词：请为文件 {name} 改名。</translation>
    </message>
</context>
</TS>
