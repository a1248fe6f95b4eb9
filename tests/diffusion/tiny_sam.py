"""Models of the SAM family of a few thousand random weights."""

import transformers

SIDE = 64
DECODER = {
    "hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "mlp_dim": 32,
    "iou_head_hidden_dim": 16, "iou_head_depth": 2,
}  # fmt: skip
HIERA = {
    "model_type": "sam2_hiera_det_model", "hidden_size": 8, "image_size": [SIDE, SIDE],
    "blocks_per_stage": [1, 1, 2, 1],
    "embed_dim_per_stage": [8, 16, 32, 64], "num_attention_heads_per_stage": [1, 1, 2, 2],
    "window_size_per_stage": [8, 4, 4, 4], "global_attention_blocks": [3],
    "window_positional_embedding_background_size": [2, 2],
}  # fmt: skip


def sam():
    vision = {
        "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": SIDE, "patch_size": 8,
        "output_channels": 16, "mlp_dim": 32, "global_attn_indexes": [1], "window_size": 4, "num_pos_feats": 8,
    }  # fmt: skip
    prompts = {"hidden_size": 16, "image_size": SIDE, "patch_size": 8, "mask_input_channels": 4}
    config = transformers.SamConfig(vision_config=vision, prompt_encoder_config=prompts, mask_decoder_config=DECODER)
    return transformers.SamModel(config)


def parts():
    vision = {
        "backbone_config": HIERA, "backbone_channel_list": [64, 32, 16, 8], "fpn_hidden_size": 16,
        "backbone_feature_sizes": [[16, 16], [8, 8], [4, 4]],
    }  # fmt: skip
    prompts = {"hidden_size": 16, "image_size": SIDE, "patch_size": 16, "mask_input_channels": 4}
    return {"vision_config": vision, "prompt_encoder_config": prompts, "mask_decoder_config": DECODER}


def sam2():
    return transformers.Sam2Model(transformers.Sam2Config(**parts()))


def sam2_video():
    """As the folders on the hub are: the model for pictures is a part of it."""
    memory = {
        "image_size": SIDE, "memory_encoder_hidden_size": 16, "memory_encoder_output_channels": 8,
        "memory_attention_hidden_size": 16, "memory_attention_num_layers": 1, "memory_attention_num_attention_heads": 1,
        "memory_attention_feed_forward_hidden_size": 16, "mask_downsampler_embed_dim": 16,
        "memory_fuser_embed_dim": 16, "memory_fuser_intermediate_dim": 16, "memory_fuser_num_layers": 1,
    }  # fmt: skip
    return transformers.Sam2VideoModel(transformers.Sam2VideoConfig(**parts(), **memory))
