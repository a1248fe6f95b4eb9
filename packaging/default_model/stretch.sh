#!/bin/bash
# One stretch of training on a machine with a GPU: all stages of WORK side by side, each waiting for what it needs.
#
#     packaging/default_model/stretch.sh WORK SECONDS_FOR_THE_UNET SECONDS_IN_ALL
#
# WORK holds pictures.zip (pictures.py) and teacher.npz and tokenizer/ (train_text_encoder.py). Logs are WORK/*.log; a
# stage that ends well leaves WORK/STAGE.done, one that fails WORK/STAGE.failed; one that is done already is left out: of what
# carry.py has unpacked, only the U-Net goes on.
work=$1
begun=$(date +%s)
here=$(dirname "$0")

stage() {
    name=$1
    shift
    [ -e "$work/$name.done" ] && return
    if python3 "$here/$1" "$work" "${@:2}" >"$work/$name.log" 2>&1; then touch "$work/$name.done"; else touch "$work/$name.failed"; fi
}

stage bank scenes.py &
stage autoencoder train_autoencoder.py --minutes 2.4 --every 0.5 --wait-for "$work/bank.done" &
stage text train_text_encoder.py --minutes 1.7 --batch 1024 --threads 4 &
[ -e "$work/unet-begun" ] && begin="--start-from $work/unet-begun"
stage unet train_unet.py $begin --batch 256 --rate 7e-4 --scenes 24576 --every 1.5 --until $((begun + $2)) \
    --wait-for "$work/bank.done" --wait-for "$work/autoencoder.done" --wait-for "$work/text.done" &
stage distil distil.py --batch 96 --scenes 8192 --until $((begun + $3)) \
    --wait-for "$work/bank.done" --wait-for "$work/autoencoder.done" --wait-for "$work/text.done" --wait-for "$work/unet.done" &
wait
